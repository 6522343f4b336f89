/** Bounds that the page and its worker have in common. */

/** Of all files of the page; a directory may have any number. */
export const MOST_FILES = 4096;

/** Workers on files at once: each may take as much memory as an archive is unpacked to. */
export const MOST_HANDS = 4;
