/**
 * What another language has to say where one says `T`: the same keys, the same parameters, any words. A text that is
 * missing or superfluous does not compile.
 */
export type InWords<T> = T extends string
  ? string
  : T extends (...given: infer P) => infer R
    ? (...given: P) => InWords<R>
    : T extends object
      ? { readonly [K in keyof T]: InWords<T[K]> }
      : T;
