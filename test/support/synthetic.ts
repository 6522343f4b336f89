/** Small files of our own in the formats that real firmware has, for tests that must not need any. */

/** Texts and bytes at their places, zeros between them. */
export const bytesOf = (
	size: number,
	parts: readonly (readonly [at: number, content: string | ArrayLike<number>])[],
): Uint8Array => {
	const bytes = new Uint8Array(size);
	for (const [at, content] of parts) {
		bytes.set(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, at);
	}
	return bytes;
};

export const u16 = (value: number) => [value & 0xff, value >>> 8];
export const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** Makes the bytes sum to zero by the one at `at`. */
function balanced(bytes: Uint8Array, at: number): Uint8Array {
	bytes[at] = 0;
	bytes[at] = -bytes.reduce((sum, byte) => sum + byte, 0);
	return bytes;
}

/** An ATOMBIOS of 2 KiB, as Linux and the recognisers want it. */
export function syntheticVbios({ deviceId = 0x164c, version = '017.010.000.030.000000' } = {}): Uint8Array {
	const bytes = bytesOf(2048, [
		[0, [0x55, 0xaa, 4]],
		[0x18, u16(0x1b0)],
		[0x1e, 'IBM'],
		[0x2f, [4]],
		[0x30, ' 761295520'],
		[0x48, u16(0x200)],
		[0x50, '07/14/21,05:22:33\0'],
		[0x6e, u16(0x100)],
		[0x100, '113-SYNTH-001\0RENOIR\0PCI_EXPRESS\0DDR4\0\r\nSynthetic VBIOS\r\n\0'],
		[0x1b0, 'PCIR'],
		[0x1b4, u16(0x1002)],
		[0x1b6, u16(deviceId)],
		[0x1ba, u16(0x18)],
		[0x1bf, [3]],
		[0x1c0, u16(4)],
		[0x1c5, [0x80]],
		[0x200, [...u16(0x28), 2, 2]],
		[0x204, 'ATOM'],
		[0x20c, u16(0x260)],
		[0x210, u16(0x280)],
		[0x218, [...u16(0x1002), ...u16(0x1002)]],
		[0x260, 'synthetic.bin\0'],
		[0x300, `ATOMBIOSBK-AMD VER${version}\0`],
	]);
	return balanced(bytes, 0x21);
}

/** A VBT with an empty BDB. */
export function syntheticVbt(platform = 'ALDERLAKE-P'): Uint8Array {
	const bytes = bytesOf(0x60, [
		[0, `$VBT ${platform}`.padEnd(20)],
		[20, u16(100)],
		[22, u16(0x30)],
		[24, u16(0x60)],
		[28, u32(0x30)],
		[0x30, 'BIOS_DATA_BLOCK '],
		[0x40, u16(251)],
		[0x42, u16(22)],
		[0x44, u16(0x30)],
	]);
	return balanced(bytes, 26);
}

/** A VFCT table with one image. */
export function syntheticVfct(vbios = syntheticVbios()): Uint8Array {
	const size = 0x4c + 28 + vbios.length;
	const bytes = bytesOf(size, [
		[0, 'VFCT'],
		[4, u32(size)],
		[8, [1]],
		[10, 'SYNTH SYNTHTAB'],
		[0x34, u32(0x4c)],
		[
			0x4c,
			[...u32(5), ...u32(0), ...u32(0), ...u16(0x1002), ...u16(0x164c), ...u16(0x1002), ...u16(0x1002), ...u32(0)],
		],
		[0x4c + 24, u32(vbios.length)],
		[0x4c + 28, [...vbios]],
	]);
	return balanced(bytes, 9);
}

export function syntheticFiles(): (readonly [string, Uint8Array])[] {
	return [
		['VBIOS', syntheticVbios()],
		['VBT', syntheticVbt()],
		['VFCT table', syntheticVfct()],
	];
}
