/** `set-id`: other vendor and device IDs in the PCI data structures (PCI Firmware 3.x §5.1.2.2). */
import { optionErrors } from '../../bytes/errors.js';
import { copyBytes } from '../../bytes/own-bytes.js';
import { BUILD_ERRORS } from '../errors/findings.js';
import { pciDataStructure23 } from '../pci-data-structure.js';
import { type ChangeKind, type EditChange, type EditResult, numberChange } from './change.js';
import { EDIT_ERRORS } from './findings.js';
import { mendSum, wantsSum } from './mend-sum.js';
import { chosenImages, type RomPiece, requireOwnPcir, splitRom } from './split.js';

const error = optionErrors({ ...EDIT_ERRORS, ...BUILD_ERRORS });

export interface SetIdOptions {
	readonly vendorId: number;
	readonly deviceId: number;
	/** Which image, counted from 1; default all. */
	readonly image?: number;
	/** Leave device lists of several entries as they are instead of refusing them; default false. */
	readonly keepDeviceList?: boolean;
}

/** @throws FormatError for what is no ROM; OptionError for impossible IDs and `device-list` for one of several entries. */
export function setRomIds(rom: Uint8Array, options: SetIdOptions): EditResult {
	const { vendorId, deviceId } = options;
	for (const id of [vendorId, deviceId]) {
		if (!Number.isInteger(id) || id < 0 || id > 0xffff) throw error('id-range', { value: id });
	}
	if (deviceId === 0) throw error('device-id-range', { value: 0, most: 0xffff });
	const bytes = copyBytes(rom);
	const changes: EditChange[] = [];
	for (const piece of chosenImages(splitRom(bytes), options.image).map(requireOwnPcir)) {
		const needsSum = wantsSum(piece);
		const made = [
			setWord(piece, piece.pcirAt + pciDataStructure23.offsets.vendorId, 'vendor ID', vendorId),
			setWord(piece, piece.pcirAt + pciDataStructure23.offsets.deviceId, 'device ID', deviceId),
			setDeviceList(piece, options),
		].filter((change) => change !== undefined);
		if (made.length === 0) continue;
		const sum = needsSum ? mendSum(piece, piece.bytes) : undefined;
		changes.push(...made, ...(sum === undefined ? [] : [sum]));
	}
	return { bytes, changes };
}

function setDeviceList(piece: RomPiece, { deviceId, keepDeviceList = false }: SetIdOptions): EditChange | undefined {
	const { deviceList } = piece.image;
	if (overlapsOthers(piece)) return undefined;
	if (deviceList.length > 1) {
		if (keepDeviceList) return undefined;
		throw error('device-list', { image: piece.number, at: piece.at, ids: deviceList.length });
	}
	if (deviceList.length === 0) return undefined;
	return setWord(piece, piece.pcirAt + piece.image.pcir.deviceListOffset, 'device list', deviceId);
}

/** A list inside the PCI data structure or the driver is none: its entries are other data, which stay as they are. */
function overlapsOthers({ pcirAt, driverAt, bytes, image: { pcir, deviceList } }: RomPiece): boolean {
	const end = pcirAt + pcir.deviceListOffset + 2 * (deviceList.length + 1);
	return pcir.deviceListOffset < Math.max(pcir.length, pciDataStructure23.size) || end > (driverAt ?? bytes.length);
}

function setWord(piece: RomPiece, offset: number, what: ChangeKind, value: number): EditChange | undefined {
	const view = new DataView(piece.bytes.buffer, piece.bytes.byteOffset, piece.bytes.byteLength);
	const before = view.getUint16(offset, true);
	view.setUint16(offset, value, true);
	return numberChange(piece, offset, what, [before, value]);
}
