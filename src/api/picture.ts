/** `romtool/picture`: what lies where in a file, drawn to scale. */

export type { BlockKind } from '../picture/block.js';
export { type FilePictureOptions, filePicture } from '../picture/file-picture.js';
export { firmwarePicture, type PictureOf } from '../picture/firmware-picture.js';
export type { Picture, PictureBox, PictureText, Rect } from '../picture/picture.js';
export { romPicture } from '../picture/rom-picture.js';
export { svgOf } from '../picture/svg.js';
