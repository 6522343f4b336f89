/** A file as a picture: a ROM, a driver or a table by its images and headers, anything else as firmware. */
import type { Sha256 } from '../bytes/sha256.js';
import type { ExaminedFile } from '../examined/examined-file.js';
import { openFirmware } from '../firmware/open-firmware.js';
import type { Decoders } from '../firmware/opening.js';
import { inspectFile } from '../report/inspect.js';
import { firmwarePicture, type PictureOf } from './firmware-picture.js';
import type { Picture } from './picture.js';
import { romPicture } from './rom-picture.js';

export interface FilePictureOptions extends PictureOf {
	readonly sha256: Sha256;
	readonly decoders?: Decoders;
}

/** `undefined` for an empty file. */
export function filePicture(file: ExaminedFile, options: FilePictureOptions): Picture | undefined {
	const { sha256, decoders = {} } = options;
	const isKnown = file.start !== undefined || file.table !== undefined || file.driver !== undefined;
	const firmware =
		isKnown || file.graphics !== undefined
			? undefined
			: firmwarePicture(openFirmware(file.bytes, { decoders }), sha256, options);
	return firmware ?? romPicture(inspectFile(file), options);
}
