/** The configuration space of a false PCI function (PCI 3.0 §6.1): what it holds, and which bits take writes. */

export const SPACE_SIZE = 256;
const COMMAND = 0x04;
const CLASS_CODE = 0x09;
const HEADER_TYPE = 0x0e;
const BASE_ADDRESSES = 0x10;
const SUBSYSTEM_VENDOR = 0x2c;
const ROM_ADDRESS = 0x30;
const INTERRUPT_LINE = 0x3c;
const MULTIFUNCTION = 0x80;
const ROM_ENABLED = 1;
const SMALLEST_ROM = 2048;
/** The bits of the command register that a function has: I/O, memory, bus master and no interrupt. */
const COMMAND_BITS = 0x0407;

/** A power of two; QEMU's proxy has no BARs of 64 bits, and none below 16. */
export interface Bar {
	readonly size: number;
	readonly io?: boolean;
}

export interface Identity {
	readonly vendor: number;
	readonly device: number;
	/** As in the configuration space: 0x030000. */
	readonly classCode: number;
}

export class ConfigSpace {
	private readonly bytes = Buffer.alloc(SPACE_SIZE);
	private readonly writable = Buffer.alloc(SPACE_SIZE);
	private readonly bars: readonly (Bar | undefined)[];

	constructor(bars: readonly (Bar | undefined)[], romSize: number, multifunction: boolean) {
		this.bars = bars;
		this.writable.writeUInt16LE(COMMAND_BITS, COMMAND);
		this.writable[INTERRUPT_LINE] = 0xff;
		this.bytes[HEADER_TYPE] = multifunction ? MULTIFUNCTION : 0;
		for (const [index, bar] of bars.entries()) {
			if (bar === undefined) continue;
			this.writable.writeUInt32LE(-bar.size >>> 0, BASE_ADDRESSES + 4 * index);
			this.bytes[BASE_ADDRESSES + 4 * index] = bar.io === true ? 1 : 0;
		}
		if (romSize > 0) {
			const size = Math.max(SMALLEST_ROM, 2 ** Math.ceil(Math.log2(romSize)));
			this.writable.writeUInt32LE((-size | ROM_ENABLED) >>> 0, ROM_ADDRESS);
		}
	}

	identify({ vendor, device, classCode }: Identity): void {
		this.bytes.writeUInt16LE(vendor, 0);
		this.bytes.writeUInt16LE(device, 2);
		this.bytes.writeUIntLE(classCode, CLASS_CODE, 3);
		this.bytes.writeUInt16LE(vendor, SUBSYSTEM_VENDOR);
	}

	/** Sets a register, and whether it takes writes. */
	put(offset: number, value: bigint, length: number, writable: boolean): void {
		for (let i = 0; i < length; i++) this.bytes[offset + i] = Number((value >> BigInt(8 * i)) & 0xffn);
		this.writable.fill(writable ? 0xff : 0, offset, offset + length);
	}

	read(offset: number, length: number): number {
		return this.bytes.readUIntLE(offset, length);
	}

	read64(offset: number): bigint {
		return this.bytes.readBigUInt64LE(offset);
	}

	write(offset: number, length: number, value: number): void {
		for (let i = 0; i < length; i++) {
			const mask = this.writable[offset + i] as number;
			const byte = (value >>> (8 * i)) & mask;
			this.bytes[offset + i] = ((this.bytes[offset + i] as number) & ~mask) | byte;
		}
	}

	/** The BAR that is decoded at a guest address, and how far into it that is. */
	find(address: number, memory: boolean): { index: number; offset: number } | undefined {
		for (const [index, bar] of this.bars.entries()) {
			if (bar === undefined || (bar.io === true) === memory) continue;
			const start = (this.read(BASE_ADDRESSES + 4 * index, 4) & -bar.size) >>> 0;
			if (address >= start && address < start + bar.size) return { index, offset: address - start };
		}
		return undefined;
	}
}
