// What Apps Script offers of the language: globals, and the members of each. What a newer Node has besides is taken away.
//
// Google documents "modern ECMAScript" on V8 without a year. ECMAScript 2022 is taken for it: what came later may be there,
// but nothing may depend on it. Shared memory and `Atomics` are left out, as nobody documents them.

/** `Object` and its members, `length`, `name`, `prototype` and `constructor` aside. `@@` is a symbol; what has no name of its own stands in `%`. */
const text = `
globalThis: Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl ArrayBuffer Uint8Array
  Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array
  DataView Map BigInt Set WeakMap WeakSet Proxy Reflect FinalizationRegistry WeakRef decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape unescape eval isFinite isNaN WebAssembly
Object: assign getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols hasOwn is
  preventExtensions seal create defineProperties defineProperty freeze getPrototypeOf setPrototypeOf isExtensible isFrozen isSealed
  keys entries fromEntries values
Object.prototype: __defineGetter__ __defineSetter__ hasOwnProperty __lookupGetter__ __lookupSetter__ isPrototypeOf
  propertyIsEnumerable toString valueOf __proto__ toLocaleString
Function:
Function.prototype: arguments caller apply bind call toString @@hasInstance
Array: isArray from of @@species
Array.prototype: at concat copyWithin fill find findIndex lastIndexOf pop push reverse shift unshift slice sort splice includes
  indexOf join keys entries values forEach filter flat flatMap map every some reduce reduceRight toLocaleString toString @@iterator
  @@unscopables
Number: isFinite isInteger isNaN isSafeInteger parseFloat parseInt MAX_VALUE MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY
  MAX_SAFE_INTEGER MIN_SAFE_INTEGER EPSILON
Number.prototype: toExponential toFixed toPrecision toString valueOf toLocaleString
Boolean:
Boolean.prototype: toString valueOf
String: fromCharCode fromCodePoint raw
String.prototype: anchor at big blink bold charAt charCodeAt codePointAt concat endsWith fontcolor fontsize fixed includes indexOf
  italics lastIndexOf link localeCompare match matchAll normalize padEnd padStart repeat replace replaceAll search slice small split
  strike sub substr substring sup startsWith toString trim trimStart trimLeft trimEnd trimRight toLocaleLowerCase toLocaleUpperCase
  toLowerCase toUpperCase valueOf @@iterator
Symbol: for keyFor asyncIterator hasInstance isConcatSpreadable iterator match matchAll replace search species split toPrimitive
  toStringTag unscopables
Symbol.prototype: toString valueOf description @@toStringTag @@toPrimitive
Date: now parse UTC
Date.prototype: toString toDateString toTimeString toISOString toUTCString toGMTString getDate setDate getDay getFullYear
  setFullYear getHours setHours getMilliseconds setMilliseconds getMinutes setMinutes getMonth setMonth getSeconds setSeconds
  getTime setTime getTimezoneOffset getUTCDate setUTCDate getUTCDay getUTCFullYear setUTCFullYear getUTCHours setUTCHours
  getUTCMilliseconds setUTCMilliseconds getUTCMinutes setUTCMinutes getUTCMonth setUTCMonth getUTCSeconds setUTCSeconds valueOf
  getYear setYear toJSON toLocaleString toLocaleDateString toLocaleTimeString @@toPrimitive
Promise: all allSettled any race resolve reject @@species
Promise.prototype: then catch finally @@toStringTag
RegExp: input lastMatch lastParen leftContext rightContext $1 $2 $3 $4 $5 $6 $7 $8 $9 @@species
RegExp.prototype: exec dotAll flags global hasIndices ignoreCase multiline source sticky unicode compile toString test unicodeSets
  @@match @@matchAll @@replace @@search @@split
Error: captureStackTrace stackTraceLimit
Error.prototype: message toString
AggregateError:
AggregateError.prototype: message
EvalError:
EvalError.prototype: message
RangeError:
RangeError.prototype: message
ReferenceError:
ReferenceError.prototype: message
SyntaxError:
SyntaxError.prototype: message
TypeError:
TypeError.prototype: message
URIError:
URIError.prototype: message
JSON: parse stringify @@toStringTag
Math: abs acos acosh asin asinh atan atanh atan2 ceil cbrt expm1 clz32 cos cosh exp floor fround hypot imul log log1p log2 log10 max
  min pow random round sign sin sinh sqrt tan tanh trunc E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 @@toStringTag
Intl: getCanonicalLocales supportedValuesOf DateTimeFormat NumberFormat Collator PluralRules RelativeTimeFormat ListFormat Locale
  DisplayNames Segmenter @@toStringTag
Intl.DateTimeFormat: supportedLocalesOf
Intl.DateTimeFormat.prototype: resolvedOptions formatToParts format formatRange formatRangeToParts @@toStringTag
Intl.NumberFormat: supportedLocalesOf
Intl.NumberFormat.prototype: resolvedOptions formatToParts format formatRange formatRangeToParts @@toStringTag
Intl.Collator: supportedLocalesOf
Intl.Collator.prototype: resolvedOptions compare @@toStringTag
Intl.PluralRules: supportedLocalesOf
Intl.PluralRules.prototype: resolvedOptions select selectRange @@toStringTag
Intl.RelativeTimeFormat: supportedLocalesOf
Intl.RelativeTimeFormat.prototype: resolvedOptions format formatToParts @@toStringTag
Intl.ListFormat: supportedLocalesOf
Intl.ListFormat.prototype: resolvedOptions format formatToParts @@toStringTag
Intl.Locale:
Intl.Locale.prototype: toString maximize minimize language script region baseName calendar caseFirst collation hourCycle numeric
  numberingSystem @@toStringTag
Intl.DisplayNames: supportedLocalesOf
Intl.DisplayNames.prototype: resolvedOptions of @@toStringTag
Intl.Segmenter: supportedLocalesOf
Intl.Segmenter.prototype: resolvedOptions segment @@toStringTag
ArrayBuffer: isView @@species
ArrayBuffer.prototype: byteLength slice @@toStringTag
Uint8Array: BYTES_PER_ELEMENT
Uint8Array.prototype: BYTES_PER_ELEMENT
Int8Array: BYTES_PER_ELEMENT
Int8Array.prototype: BYTES_PER_ELEMENT
Uint16Array: BYTES_PER_ELEMENT
Uint16Array.prototype: BYTES_PER_ELEMENT
Int16Array: BYTES_PER_ELEMENT
Int16Array.prototype: BYTES_PER_ELEMENT
Uint32Array: BYTES_PER_ELEMENT
Uint32Array.prototype: BYTES_PER_ELEMENT
Int32Array: BYTES_PER_ELEMENT
Int32Array.prototype: BYTES_PER_ELEMENT
Float32Array: BYTES_PER_ELEMENT
Float32Array.prototype: BYTES_PER_ELEMENT
Float64Array: BYTES_PER_ELEMENT
Float64Array.prototype: BYTES_PER_ELEMENT
Uint8ClampedArray: BYTES_PER_ELEMENT
Uint8ClampedArray.prototype: BYTES_PER_ELEMENT
BigUint64Array: BYTES_PER_ELEMENT
BigUint64Array.prototype: BYTES_PER_ELEMENT
BigInt64Array: BYTES_PER_ELEMENT
BigInt64Array.prototype: BYTES_PER_ELEMENT
DataView:
DataView.prototype: buffer byteLength byteOffset getInt8 setInt8 getUint8 setUint8 getInt16 setInt16 getUint16 setUint16 getInt32
  setInt32 getUint32 setUint32 getFloat32 setFloat32 getFloat64 setFloat64 getBigInt64 setBigInt64 getBigUint64 setBigUint64
  @@toStringTag
Map: @@species
Map.prototype: get set has delete clear entries forEach keys size values @@toStringTag @@iterator
BigInt: asUintN asIntN
BigInt.prototype: toLocaleString toString valueOf @@toStringTag
Set: @@species
Set.prototype: has add delete clear entries forEach size values keys @@toStringTag @@iterator
WeakMap:
WeakMap.prototype: delete get set has @@toStringTag
WeakSet:
WeakSet.prototype: delete has add @@toStringTag
Proxy: revocable
Reflect: defineProperty deleteProperty apply construct get getOwnPropertyDescriptor getPrototypeOf has isExtensible ownKeys
  preventExtensions set setPrototypeOf @@toStringTag
FinalizationRegistry:
FinalizationRegistry.prototype: register unregister @@toStringTag
WeakRef:
WeakRef.prototype: deref @@toStringTag
WebAssembly: compile validate instantiate Module Instance Table Memory Global Tag Exception CompileError LinkError RuntimeError
  @@toStringTag
%TypedArray%: of from @@species
%TypedArray%.prototype: buffer byteLength byteOffset entries keys values at copyWithin every fill filter find findIndex forEach
  includes indexOf join lastIndexOf map reverse reduce reduceRight set slice some sort subarray toLocaleString toString
  @@toStringTag @@iterator
%Iterator%.prototype: @@iterator
%ArrayIterator%.prototype: next @@toStringTag
%MapIterator%.prototype: next @@toStringTag
%SetIterator%.prototype: next @@toStringTag
%StringIterator%.prototype: next @@toStringTag
%RegExpStringIterator%.prototype: next @@toStringTag
%Generator%.prototype: next return throw @@toStringTag
%AsyncGenerator%.prototype: next return throw @@toStringTag
%AsyncIterator%.prototype: @@asyncIterator
`;

/** Names of members by the path of their object. */
export const languageMembers: ReadonlyMap<string, readonly string[]> = new Map(
  text
    .trim()
    .split(/\n(?! )/)
    .map((line) => {
      const [path = '', ...names] = line.split(/[:\s]+/);
      return [path, names.filter((name) => name !== '')];
    }),
);
