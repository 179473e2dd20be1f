/** Statements whose text is worked out once, for those that come with every order: only their values change. */
import type { Compilable, CompiledQuery } from 'kysely';

/** `make` builds the statement with marks in the place of values; each mark has to come out as a parameter of its own. */
export const prepared = <V extends object>(
  columns: readonly (keyof V & string)[],
  make: (marks: V) => Compilable,
): ((values: V) => CompiledQuery) => {
  const markOf = (column: string): string => `value of ${column}`;
  const compiled = make(Object.fromEntries(columns.map((column) => [column, markOf(column)])) as V).compile();
  const places = compiled.parameters.map((parameter) => columns.find((column) => markOf(column) === parameter));
  const foreign = places.indexOf(undefined);
  if (foreign >= 0) throw new Error(`parameter ${foreign} of '${compiled.sql}' is none of its values`);
  return (values) => ({ ...compiled, parameters: places.map((column) => values[column as keyof V]) });
};
