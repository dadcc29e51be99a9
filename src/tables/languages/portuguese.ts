// Portuguese, of Brazil and of Portugal.

import { inLanguage } from './language';

export const portuguese = inLanguage('pt', {
  everywhere: {
    id: 'Código, Cód., Ref, Referência, N.º, Número, Identificador',
    episode: 'Episódio, Episódios, Ep, N.º do episódio',
    notes: 'Observações, Observação, Obs, Notas, Correções, Comentários, Comentário',
    link: 'Link, Pasta, Arquivo, Arquivos, Ficheiro, Caminho, Ligação',
    status: 'Status, Situação, Estado, Andamento',
    owner: 'Responsável, Encarregado, Quem',
    omitted: 'Cortado, Removido, Omitido',
  },
  assets: {
    name: 'Nome, Asset, Nome do asset, Elemento, Personagem, Objeto, Prop, Cenário, Item',
    type: 'Tipo, Categoria, Tipo de asset, Classe',
    neededBy: 'Necessário até, Precisa até',
    state: 'Status geral, Situação geral',
  },
  shots: {
    sequence: 'Sequência, Seq, Cena',
    name: 'Plano, Planos, Shot, N.º do plano, Número do plano, Nome do plano',
    frames: 'Frames, Quadros, Fotogramas, Duração, N.º de frames, Duração em frames',
    vendor: 'Fornecedor, Estúdio',
    firstFrame: 'Frame inicial, Primeiro frame',
    priority: 'Prioridade',
    state: 'Status do plano',
  },
  deliveries: {
    title: 'Entrega, Entregável, Entregáveis, Título, Item',
    direction: 'Sentido, Entrada/saída',
    partner: 'Cliente, Canal, Emissora, Fornecedor, Destinatário, Empresa, Distribuidora, Parceiro, Estúdio',
    contact: 'Contato, Contacto, Pessoa de contato',
    contents: 'Conteúdo, Descrição, Detalhes',
    take: 'Versão',
    method: 'Método, Forma de envio, Via',
    due: 'Prazo, Prazo de entrega, Data de entrega, Data limite, Entrega prevista, Vencimento, Deadline',
    expected: 'Previsão, Data prevista, Previsto',
    sent: 'Enviado, Enviado em, Data de envio, Entregue, Entregue em',
    received: 'Recebido, Recebido em, Data de recebimento',
    backBy: 'Devolver até, Devolução, Retorno até',
  },
  reviews: {
    title: 'Reunião, Revisão, Título, Sessão',
    type: 'Tipo, Tipo de reunião',
    date: 'Data, Dia, Quando',
    start: 'Hora, Início, Horário, Hora de início',
    end: 'Fim, Término, Hora de término, Até',
    place: 'Local, Sala, Onde',
    shown: 'Pauta, Conteúdo, Assuntos',
    chair: 'Conduzida por, Diretor, Direção',
    attendees: 'Participantes, Presentes, Convidados',
    prepareBy: 'Preparar até, Pronto até',
    notesLink: 'Ata, Link das notas',
  },
  stock: {
    item: 'Item, Artigo, Produto, Material, Nome, Descrição',
    category: 'Categoria, Tipo',
    location: 'Local, Localização, Onde, Prateleira',
    unit: 'Unidade, Unid, Un.',
    onHand: 'Estoque, Stock, Em estoque, Quantidade, Qtd, Qtde, Qtde atual, Saldo, Disponível',
    onOrder: 'Pedido, Encomendado',
    reorderAt: 'Mínimo, Quantidade mínima, Estoque mínimo, Estoque mín., Stock mínimo, Ponto de pedido',
    upTo: 'Máximo, Estoque máximo, Estoque máx.',
    supplier: 'Fornecedor, Loja',
    unitPrice: 'Preço, Preço unitário',
    supplierNo: 'Ref. do fornecedor, Ref. fornecedor',
    lastCounted: 'Último inventário, Última contagem, Contado em',
  },
  cardLines: {
    date: 'Data da operação, Data, Data mov., Data movimento, Data valor',
    text: 'Comerciante, Estabelecimento, Descrição, Beneficiário, Histórico',
    amount: 'Montante, Valor, Importância, Débito',
  },
  pettyCash: {
    receiptNo: 'N.º do recibo, N.º recibo, Nota n.º, N.º da nota',
    date: 'Data, Data da compra, Data do recibo',
    whoPaid: 'Pago por, Responsável, Comprado por, Quem pagou, Nome',
    paidWith: 'Forma de pagamento, Pagamento, Meio de pagamento',
    shop: 'Fornecedor, Loja, Estabelecimento',
    whatFor: 'Descrição, Finalidade, Motivo, Histórico, Item',
    costCode: 'Conta, Centro de custo, Rubrica, Rubrica orçamental',
    gross: 'Total, Valor, Valor total, Montante, Bruto',
    vatRate: 'Taxa de IVA, IVA %',
    vat: 'IVA, Imposto, Impostos',
    net: 'Líquido, Valor líquido, Subtotal, Base',
    receipt: 'Recibo, Comprovante, Comprovativo',
    link: 'Foto, Digitalização',
  },
  kit: {
    id: 'N.º de inventário, Patrimônio, Etiqueta',
    what: 'Equipamento, Aparelho, Material, Modelo',
    serialNo: 'N.º de série, Número de série',
    value: 'Valor, Valor segurado',
    ownedBy: 'Proprietário, Alugado de',
    holder: 'Entregue a, Emprestado a, Com quem',
    since: 'Data de saída, Retirado em, Emprestado em',
    dueBack: 'Devolução prevista, Devolver até, Data de devolução',
    backOn: 'Devolvido em, Devolvido',
    place: 'Local, Localização',
    condition: 'Estado, Condição',
  },
  orders: {
    id: 'N.º do pedido, Ordem de compra, N.º OC',
    supplier: 'Fornecedor',
    whatFor: 'Descrição, Finalidade',
    owner: 'Solicitado por, Pedido por, Solicitante',
    approvedBy: 'Aprovado por, Autorizado por',
    orderedOn: 'Data do pedido, Pedido em, Data',
    wantedBy: 'Necessário até, Precisa até',
    promised: 'Entrega prevista, Data de entrega',
    net: 'Líquido, Valor líquido, Subtotal',
    vat: 'IVA, Imposto',
    gross: 'Total, Valor total',
    costCode: 'Centro de custo, Conta, Rubrica',
  },
  invoices: {
    supplier: 'Fornecedor, Emitente',
    theirNo: 'N.º da fatura, N.º da nota, Nota fiscal, Fatura',
    date: 'Data da fatura, Data de emissão',
    receivedOn: 'Recebida em, Recebido em',
    order: 'N.º do pedido, Ordem de compra',
    whatFor: 'Descrição, Serviço',
    net: 'Líquido, Valor líquido',
    vat: 'IVA, Imposto',
    gross: 'Total, Valor total',
    costCode: 'Centro de custo, Conta',
    due: 'Vencimento, Data de vencimento, Pagar até',
  },
  parts: {
    status: 'Status, Situação, Estado, Andamento, Feito, Concluído, Pronto, Aprovado, Progresso',
    by: 'Por, Artista, Resp., Responsável, Atribuído a, Atribuído, Animador, Modelador, Quem, Equipe, Equipa',
    due: 'Prazo, Entrega, Data de entrega, Data limite, Até, Deadline, Fim, Data fim, Término',
    take: 'Versão, Ver, Retake',
  },
  steps: {
    assets: `Modelagem, Modelo, Modelação, Modelagem 3D, Modeling
Concept, Conceito, Concept art, Arte conceitual
Design, Desenho
Textura, Texturas, Texturização, Texturing
Rig, Rigging
Cenário, Cenários, Fundo, Fundos
Escultura
Pintura
Construção`,
    shots: `Storyboard
Animatic, Animatique
Layout
Animação, Anim, Animação 3D, Animação 2D
Limpeza, Clean up, Clean
Intervalação, Intervalos
Cor, Colorização, Pintura digital
Iluminação, Luz
Render, Renderização
Composição, Comp, Compositing
Filmagem
Edição, Montagem`,
    both: `Efeitos, FX, Efeitos visuais`,
  },
  dates: {
    months:
      'janeiro jan de, fevereiro fev de, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro set, outubro out, novembro nov, dezembro dez',
    weekdays: 'segunda seg, terça ter, quarta qua, quinta qui, sexta sex, sábado sáb sab, domingo dom',
  },
  words: {
    stepStatuses: {
      'To do': 'A fazer, Não iniciado, Pendente, Por fazer, Aguardando, Na fila',
      Ready: 'Pronto para começar, Atribuído',
      WIP: 'Em andamento, Em curso, Fazendo, Em progresso, Em produção, Iniciado, Trabalhando',
      'For approval': 'Para aprovação, Em revisão, Para revisar, Aguardando aprovação, Em aprovação, Para aprovar',
      'With client': 'Com o cliente, No cliente, Enviado ao cliente',
      Retake: 'Refazer, Retake, Correção, Correções, Corrigir, Ajustes, Rejeitado, Reprovado',
      Approved: 'Aprovado, Aprovada, Concluído, Concluída, Pronto, Finalizado, Feito, Entregue, OK, Terminado',
      'Approved with fixes': 'Aprovado com ajustes, Aprovado com correções, Aprovado com ressalvas',
      Blocked: 'Bloqueado, Bloqueada, Travado, Parado',
      'On hold': 'Em espera, Pausado, Suspenso, Em pausa',
      'N/A': 'Não se aplica, Cancelado, Cortado, Removido, Omitido',
    },
    deliveryStatuses: {
      Planned: 'Planejado, Previsto, A fazer, Planeado',
      Preparing: 'Em preparação, Preparando, Em andamento',
      Ready: 'Pronto, Pronto para enviar',
      Sent: 'Enviado, Entregue',
      Received: 'Recebido',
      Rejected: 'Rejeitado, Devolvido, Reprovado',
      Accepted: 'Aceito, Aceite, Aprovado, Concluído',
      'On hold': 'Em espera, Suspenso',
      Cancelled: 'Cancelado',
    },
    reviewStatuses: {
      Planned: 'Prevista, Agendada',
      Held: 'Feita, Realizada',
      'Notes sent': 'Notas enviadas',
      Cancelled: 'Cancelada, Adiada',
    },
    receiptStatuses: {
      'To claim': 'A reembolsar, Pendente',
      Claimed: 'Entregue, Apresentado',
      'Paid back': 'Reembolsado, Pago',
      Rejected: 'Rejeitado',
    },
    assetTypes: {
      Character: 'Personagem, Personagens',
      Prop: 'Objeto, Objetos, Adereço, Adereços',
      Environment: 'Cenário, Cenários, Ambiente, Fundo',
      FX: 'Efeito, Efeitos',
      Vehicle: 'Veículo, Veículos',
      Puppet: 'Boneco, Marionete',
    },
    paidWith: { Float: 'Dinheiro, Caixa, Caixinha', 'Company card': 'Cartão, Cartão da empresa', 'Own money': 'Próprio, Dinheiro próprio' },
    directions: { Out: 'Saída', In: 'Entrada' },
  },
});
