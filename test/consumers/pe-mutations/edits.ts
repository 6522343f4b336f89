/** Changes to the sample driver that trials of several kinds make. */
import { and, type Edit, linked, type Mutation, OPTIONAL, PE, relocations, SECTIONS, u16, u32 } from '../mutate.js';

export const KIB = 1 << 10;
export const MIB = 1 << 20;
export const alone = (mutation: Mutation): Mutation => ({ ...mutation, alone: true });

/** Whoever has to move the driver refuses it. */
export const badBlock: Edit = (bytes, view) => u32(relocations(bytes) + 4, 0)(bytes, view);
/** A relocation of this type at this address, in place of the one that there is. */
export const relocation =
	(type: number, address: number): Edit =>
	(bytes, view) => {
		u32(relocations(bytes), address - (address % 0x1000))(bytes, view);
		u16(relocations(bytes) + 8, (type << 12) | (address % 0x1000))(bytes, view);
	};
export const stripped = u16(PE + 22, 0x23);
export const alignment = (value: number) => u32(OPTIONAL + 32, value);
export const size = (value: number) => u32(OPTIONAL + 56, value);
export const entry = (value: number) => u32(OPTIONAL + 16, value);
export const subsystem = (value: number) => u16(OPTIONAL + 68, value);
export const sectionCount = (value: number) => u16(PE + 6, value);
/** Bad relocations do not matter where the driver need not be moved. */
export const unmovable = (base: number, more: Edit = () => {}) => and(linked(base), badBlock, more);
/** A section that has no data in the file. */
export const emptied = (index: number) => and(u32(SECTIONS + index * 40 + 16, 0), u32(SECTIONS + index * 40 + 20, 0));
/** An entry of the data directory, where the driver has none. */
export const noRelocations = and(u32(OPTIONAL + 112 + 5 * 8, 0), u32(OPTIONAL + 112 + 5 * 8 + 4, 0));
