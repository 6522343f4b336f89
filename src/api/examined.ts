/** `romtool/examined`: a file examined once for all who ask what is in it. */

export type { ExaminedDriver } from '../examined/examined-driver.js';
export { type ExaminedFile, examineFile } from '../examined/examined-file.js';
export type { ExaminedImage } from '../examined/examined-image.js';
