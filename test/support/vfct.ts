/** VFCT tables with any number of images. */
import { sum8 } from '../../src/bytes/sums.js';
import { ascii, join, put, u16, u32 } from './executables.js';

export interface VfctInput {
	readonly bus: number;
	readonly vendorId?: number;
	readonly deviceId: number;
	readonly data: Uint8Array;
	/** Length in place of the data's own. */
	readonly declared?: number;
	readonly board?: readonly [vendor: number, device: number];
}

const TERMINATOR = new Uint8Array(28);

/** A table with a right sum, whatever is in it. */
export function vfct(images: readonly VfctInput[], end: Uint8Array = TERMINATOR): Uint8Array {
	const table = join(
		ascii('VFCT'),
		u32(0),
		Uint8Array.of(1, 0),
		ascii('ROMTOL'),
		ascii('TEST', 8),
		u32(1, 0, 0),
		new Uint8Array(16),
		u32(0x4c, 0),
		new Uint8Array(16),
		...images.map(({ bus, deviceId, data, declared = data.length, vendorId = 0x1002, board = [0x1043, 0x1234] }) =>
			join(u32(bus, 2, 1), u16(vendorId, deviceId, ...board), u32(1, declared), data),
		),
		end,
	);
	put(table, 4, u32(table.length));
	table[9] = -sum8(table) & 0xff;
	return table;
}
