// This file runs on Node versions that Salient refuses, so its syntax stays old.

/**
 * The sentence that says which Node is needed, or null when this one will do. Vite needs 20.19+ or 22.12+.
 * @param {string} version as in `process.version`
 * @returns {string | null}
 */
export function nodeTooOld(version) {
  const numbers = version.replace(/^v/, '').split('.').map(Number);
  const major = numbers[0] || 0;
  const minor = numbers[1] || 0;
  const enough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (enough) return null;
  return (
    'Salient needs Node 20.19 or newer (or 22.12 or newer); this is Node ' +
    numbers.join('.') +
    '. Install a current version from https://nodejs.org and try again.'
  );
}
