export const DebriefPage = ({ id }: { readonly id: string | null }) => <p>{id}</p>;
