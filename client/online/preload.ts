/** Fetches the parts of the match screen that come when they are opened: the line may be gone by then. */
export const preloadMatch = (): void => {
  const parts = [
    import('../match/CommandLine.tsx'),
    import('../match/EndReport.tsx'),
    import('../match/KeysHelp.tsx'),
    import('../match/TextTable.tsx'),
    import('../match/WeekReport.tsx'),
    import('../settings/SettingsForm.tsx'),
  ];
  for (const part of parts) part.catch(() => undefined); // it is tried again when it is opened
};
