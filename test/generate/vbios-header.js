/** An option ROM of AMD with a PCI data structure and nothing else (PCI Firmware Specification 3.3, §5.1.2). */

const SIZE = 512;
const PCIR = 0x1c;
const VENDOR = 0x1002;

/** @param {number} deviceId */
export function vbiosHeader(deviceId) {
	const bytes = new Uint8Array(SIZE);
	const view = new DataView(bytes.buffer);
	bytes.set([0x55, 0xaa, SIZE / 512]);
	view.setUint16(0x18, PCIR, true);
	bytes.set(Buffer.from('PCIR'), PCIR);
	view.setUint16(PCIR + 4, VENDOR, true);
	view.setUint16(PCIR + 6, deviceId, true);
	view.setUint16(PCIR + 10, 24, true);
	// VGA-compatible, one block, x86, the last image.
	bytes.set([0x00, 0x00, 0x03, 1, 0], PCIR + 13);
	bytes[PCIR + 21] = 0x80;
	return bytes;
}
