export const Pack = ({ scenario }: { readonly scenario: string }) => <p>{scenario}</p>;
