/** Bounds that the page and its worker have in common. */

/** Of all files of the page; a directory may have any number. */
export const MOST_FILES = 4096;
