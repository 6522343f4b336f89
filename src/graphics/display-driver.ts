/**
 * Tells a display driver from a program that merely speaks of one, such as a setup module with a driver's name in its
 * texts: a driver brings the GUIDs of the protocols that it installs (UEFI 2.10 §11.1 and §12.9).
 */
import { guidBytes } from '../bytes/guid.js';
import { findAll, Pattern } from '../bytes/search-all.js';

const DRIVER_BINDING = new Pattern(guidBytes('18A031AB-B443-4D1A-A5C0-0C09261E9F71'));
const GRAPHICS_OUTPUT = new Pattern(guidBytes('9042A9DE-23DC-4A38-96FB-7ADED080516A'));

export function isDisplayDriver(pe: Uint8Array): boolean {
	return findAll(pe, DRIVER_BINDING, 1).length > 0 && findAll(pe, GRAPHICS_OUTPUT, 1).length > 0;
}
