/** Text around the page as an installed program, and without a network. */
export const install = {
  title: 'On this device',
  goLong: 'Install on this device',
  text: 'Installed, Salient opens like any other program.',
  byMenu:
    'To install it, use the browser’s own menu: “Install”, “Add to Home screen” or, on an iPhone or iPad, “Share”, then “Add to Home Screen”.',
  installed: 'It runs as an installed program.',
  ready:
    'Everything is kept here: play at one screen, against the computer, replays and debriefs from a file work without a network. Matches on a server need it.',
  preparing: 'What is needed without a network is kept here once the page has been open for a moment.',
  insecure:
    'Installing, and playing without a network, needs https: this page came over plain http, so browsers do not allow it. Ask whoever runs the server.',
  failed: 'This browser does not keep the page, so that it needs the server each time it is opened.',
} as const;

export const newVersion = {
  text: 'A new version of Salient is there.',
  reload: 'Reload the page',
} as const;
