// Spanish, of Spain and of Latin America.

import { inLanguage } from './language';

export const spanish = inLanguage('es', {
  everywhere: {
    id: 'Identificador, Código, Ref, Referencia, N.º, Número, Clave',
    episode: 'Episodio, Episodios, Capítulo, Cap, Ep, N.º episodio',
    notes: 'Notas, Observaciones, Correcciones, Comentarios, Comentario, Nota',
    link: 'Enlace, Carpeta, Link, Archivo, Archivos, Liga, Ruta',
    status: 'Estado, Estatus, Situación',
    owner: 'Responsable, Resp., Organiza, Encargado, A cargo de, Quién',
    omitted: 'Eliminado, Cortado, Omitido',
  },
  assets: {
    name: 'Nombre, Asset, Nombre del asset, Elemento, Personaje, Prop, Objeto, Fondo, Escenario, Utilería',
    type: 'Tipo, Categoría, Tipo de asset, Clase',
    neededBy: 'Se necesita para el, Necesario para el',
    state: 'Estado general, Estatus general',
  },
  shots: {
    sequence: 'Secuencia, Sec, Escena, Esc',
    name: 'Plano, Planos, Toma, N.º de plano, Número de plano, Nombre del plano, Shot',
    frames: 'Fotogramas, Cuadros, Frames, Duración, N.º de fotogramas, Número de fotogramas',
    vendor: 'Proveedor, Estudio',
    firstFrame: 'Primer fotograma, Frame inicial',
    priority: 'Prioridad',
    state: 'Estado del plano',
  },
  deliveries: {
    title: 'Entrega, Entregable, Entregables, Elemento, Título, Concepto',
    direction: 'Sentido, Entrada/salida',
    partner: 'Cliente, Canal, Cadena, Proveedor, Destinatario, Empresa, Distribuidora, Estudio, Socio',
    contact: 'Contacto, Persona de contacto',
    contents: 'Contenido, Descripción, Detalle, Detalles',
    take: 'Versión',
    method: 'Método, Método de envío, Medio, Medio de envío, Vía, Vía de envío',
    due: 'Fecha límite, Fecha de entrega, Entrega prevista, Vence, Vencimiento, Plazo, Deadline, Fecha tope',
    expected: 'Fecha prevista, Fecha estimada, Previsto',
    sent: 'Enviado, Enviado el, Fecha de envío, Entregado, Entregado el',
    received: 'Recibido, Recibido el, Fecha de recepción',
    backBy: 'Devolución, Devolver antes de, Respuesta antes de, Fecha de devolución',
  },
  reviews: {
    title: 'Reunión, Revisión, Título, Sesión, Proyección',
    type: 'Tipo, Tipo de reunión',
    date: 'Fecha, Día, Cuándo',
    start: 'Hora, Inicio, Hora de inicio, Hora inicio, Comienzo',
    end: 'Fin, Hora de fin, Hora fin, Final, Hasta',
    place: 'Lugar, Sala, Dónde, Enlace de la reunión',
    shown: 'Orden del día, Contenido, Temas, Agenda',
    chair: 'Dirige, Director, Moderador',
    attendees: 'Asistentes, Participantes, Invitados',
    prepareBy: 'Preparar antes de, Listo para el',
    notesLink: 'Acta, Minuta, Enlace a las notas',
  },
  stock: {
    item: 'Artículo, Producto, Material, Nombre, Descripción',
    category: 'Categoría, Tipo, Familia',
    location: 'Ubicación, Lugar, Dónde, Estante, Almacén',
    unit: 'Unidad, Unidades',
    onHand: 'Existencias, Stock, En stock, Cantidad, Cant, Disponible, Quedan',
    onOrder: 'Pedido, En pedido',
    reorderAt: 'Mínimo, Cantidad mínima, Stock mínimo, Punto de pedido, Existencias mínimas',
    upTo: 'Máximo, Stock máximo',
    supplier: 'Proveedor, Tienda',
    unitPrice: 'Precio, Precio unitario',
    supplierNo: 'Ref. proveedor, Referencia del proveedor',
    lastCounted: 'Último inventario, Último recuento, Contado el',
  },
  cardLines: {
    date: 'Fecha operación, Fecha de operación, Fecha, Fecha valor, Fecha contable',
    text: 'Comercio, Establecimiento, Concepto, Descripción, Beneficiario',
    amount: 'Importe, Importe EUR, Cargo, Debe',
  },
  pettyCash: {
    receiptNo: 'N.º de recibo, N.º recibo, N.º de ticket, Folio, N.º comprobante',
    date: 'Fecha, Fecha del recibo, Fecha de compra',
    whoPaid: 'Pagado por, Responsable, Comprado por, Quién pagó, Nombre',
    paidWith: 'Forma de pago, Método de pago, Medio de pago, Pago',
    shop: 'Proveedor, Tienda, Comercio, Establecimiento',
    whatFor: 'Concepto, Motivo, Descripción, Detalle',
    costCode: 'Cuenta, Partida, Partida presupuestaria, Código de coste, Centro de coste',
    gross: 'Total, Importe, Importe total, Monto, Bruto',
    vatRate: '% IVA, IVA %, Tipo de IVA',
    vat: 'IVA, Importe IVA, Cuota IVA',
    net: 'Base, Base imponible, Neto, Subtotal, Importe neto',
    receipt: 'Comprobante, Justificante, Tipo de comprobante',
    link: 'Foto, Escaneo',
  },
  kit: {
    id: 'N.º de inventario, Inventario, Etiqueta',
    what: 'Equipo, Aparato, Material, Modelo',
    serialNo: 'N.º de serie, Número de serie',
    value: 'Valor, Valor asegurado',
    ownedBy: 'Propietario, Alquilado a',
    holder: 'Entregado a, Prestado a, Asignado a',
    since: 'Fecha de salida, Entregado el, Prestado el',
    dueBack: 'Devolución prevista, Devolver el, Fecha de devolución',
    backOn: 'Devuelto el, Devuelto',
    place: 'Ubicación, Lugar',
    condition: 'Condición, Estado',
  },
  orders: {
    id: 'N.º de pedido, N.º pedido, Orden de compra, N.º OC',
    supplier: 'Proveedor',
    whatFor: 'Concepto, Descripción',
    owner: 'Solicitado por, Pedido por, Solicitante',
    approvedBy: 'Aprobado por, Autorizado por',
    orderedOn: 'Fecha de pedido, Pedido el, Fecha',
    wantedBy: 'Se necesita para el, Necesario para el',
    promised: 'Entrega prevista, Fecha de entrega',
    net: 'Base imponible, Neto, Subtotal',
    vat: 'IVA',
    gross: 'Total, Importe total',
    costCode: 'Partida, Cuenta, Centro de coste',
  },
  invoices: {
    supplier: 'Proveedor, Emisor',
    theirNo: 'N.º de factura, N.º factura, Factura',
    date: 'Fecha de factura, Fecha factura',
    receivedOn: 'Recibida el, Recibida',
    order: 'N.º de pedido, Orden de compra',
    whatFor: 'Concepto, Descripción',
    net: 'Base imponible, Neto',
    vat: 'IVA',
    gross: 'Total, Importe total',
    costCode: 'Partida, Cuenta',
    due: 'Vencimiento, Fecha de vencimiento, Vence',
  },
  parts: {
    status: 'Estado, Estatus, Situación, Hecho, Terminado, Aprobado, Listo, Progreso, Avance',
    by: 'Por, Artista, Resp., Responsable, Asignado a, Asignado, Encargado, Animador, Modelador, Quién, Equipo',
    due: 'Fecha de entrega, Fecha entrega, Entrega, Fecha límite, Plazo, Para el, Vence, Deadline, Fin, Fecha fin, Fecha de fin',
    take: 'Versión, Ver, Retake',
  },
  steps: {
    assets: `Modelado, Modelo, Modelado 3D, Modeling
Concepto, Concept, Concept art, Arte conceptual
Diseño, Diseños
Textura, Texturas, Texturizado, Texturing
Rig, Rigging, Riggeo
Fondo, Fondos
Escultura
Pintura
Construcción`,
    shots: `Storyboard, Guion gráfico
Animática
Layout
Animación, Anim, Animación 3D, Animación 2D
Limpieza, Clean up, Clean
Intercalado, Intercalación
Color, Coloreado
Iluminación, Luz, Luces
Render, Renderizado
Composición, Compo, Compositing
Rodaje
Edición, Montaje`,
    both: `Efectos, FX, Efectos visuales`,
  },
  dates: {
    months:
      'enero ene de, febrero feb de, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, septiembre sep sept set, octubre oct, noviembre nov, diciembre dic',
    weekdays: 'lunes lun, martes mar, miércoles mié mie, jueves jue, viernes vie, sábado sáb sab, domingo dom',
  },
  words: {
    stepStatuses: {
      'To do': 'Pendiente, Por hacer, Sin empezar, No iniciado, Sin comenzar, En espera',
      Ready: 'Listo para empezar, Asignado',
      WIP: 'En proceso, En curso, En progreso, Trabajando, En producción, Empezado, Iniciado',
      'For approval': 'Para revisar, En revisión, Por aprobar, Para aprobación, Por revisar, Pendiente de aprobación, Para aprobar',
      'With client': 'Con cliente, En cliente, Enviado al cliente, Pendiente de cliente',
      Retake: 'Retake, Corrección, Correcciones, Corregir, Rehacer, Por corregir, Rechazado, Cambios',
      Approved: 'Aprobado, Aprobada, Terminado, Terminada, Finalizado, Listo, Hecho, Completado, Entregado, OK',
      'Approved with fixes': 'Aprobado con cambios, Aprobado con correcciones, Aprobado con notas',
      Blocked: 'Bloqueado, Bloqueada, Detenido',
      'On hold': 'En pausa, Pausado, Suspendido, Parado',
      'N/A': 'No aplica, Cancelado, Eliminado, Cortado, Omitido',
    },
    deliveryStatuses: {
      Planned: 'Pendiente, Previsto, Planificado, Por entregar',
      Preparing: 'En preparación, Preparando, En proceso',
      Ready: 'Listo, Listo para enviar',
      Sent: 'Enviado, Entregado, Enviada',
      Received: 'Recibido, Recibida',
      Rejected: 'Rechazado, Rechazada, Devuelto',
      Accepted: 'Aceptado, Aprobado, Finalizado',
      'On hold': 'En pausa, Suspendido',
      Cancelled: 'Cancelado, Cancelada, Anulado',
    },
    reviewStatuses: {
      Planned: 'Prevista, Planificada, Programada',
      Held: 'Hecha, Realizada',
      'Notes sent': 'Notas enviadas',
      Cancelled: 'Cancelada, Aplazada',
    },
    receiptStatuses: {
      'To claim': 'Por reembolsar, Pendiente',
      Claimed: 'Presentado, Entregado',
      'Paid back': 'Reembolsado, Pagado',
      Rejected: 'Rechazado',
    },
    assetTypes: {
      Character: 'Personaje, Personajes',
      Prop: 'Utilería, Objeto, Objetos, Accesorio, Atrezo',
      Environment: 'Escenario, Escenarios, Fondo, Fondos, Entorno, Locación',
      FX: 'Efecto, Efectos',
      Vehicle: 'Vehículo, Vehículos',
      Puppet: 'Marioneta, Muñeco',
    },
    paidWith: {
      Float: 'Efectivo, Caja, Caja chica',
      'Company card': 'Tarjeta, Tarjeta de empresa',
      'Own money': 'Propio, Dinero propio, De su bolsillo',
    },
    directions: { Out: 'Salida, Saliente', In: 'Entrada, Entrante' },
  },
});
