/** Insyde's iFlash packages: each image comes out exactly and once, in whatever order and depth the sections are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INSYDE } from '../../src/content/containers/insyde.js';
import { identifyContent } from '../../src/content/content.js';
import { findInside } from '../../src/content/find-containers.js';
import { ascii, join, u32 } from '../support/executables.js';
import { capsule, pfat, volume } from '../support/firmware/index.js';
import { opened } from '../support/opened.js';
import { type IflashSection, iflash, iflashSection } from '../support/packages/insyde.js';

const BIOS = join(new Uint8Array(64).fill(7), volume({}));
const program = (...parts: readonly Uint8Array[]) => join(ascii('MZ', 0x118), ...parts);
const bios: IflashSection = { kind: '_BIOSIMG', image: BIOS };
const ini: IflashSection = { kind: '_INI_IMG', image: ascii('[UpdateEC]\r\nFlag=0\r\n') };
const ec: IflashSection = { kind: '_EC_IMG_', image: new Uint8Array(333).fill(0xec) };
const none: IflashSection = { kind: '_EC_IMG_', image: new Uint8Array(0) };
const certificate: IflashSection = { kind: '_BIOSCER', image: new Uint8Array(0x100).fill(0xce) };

/** As the signer puts it together: the driver's section is around all others, at the end of an EFI program. */
const signed = (...sections: readonly IflashSection[]) =>
	program(iflashSection({ kind: '_DRV_IMG', image: program(iflash(...sections)) }));

const placesIn = (bytes: Uint8Array) => findInside(bytes, [INSYDE]).map(({ extent }) => extent);

describe('an iFlash package', () => {
	it('gives the image of each section', async () => {
		const bytes = iflash({ kind: '_DRV_IMG', image: program() }, ini, ec, bios, certificate);
		expect(placesIn(bytes)).toHaveLength(5);
		expect(await opened(bytes)).toEqual({
			members: [
				['DRV_IMG', program()],
				['INI_IMG', ini.image],
				['EC_IMG', ec.image],
				['BIOSIMG', BIOS],
				['BIOSCER', certificate.image],
			],
			problems: [],
		});
	});

	it('that its signer wrote has the sections in that of the driver, and those without an image are none', async () => {
		expect(await opened(signed(bios, ini, none, certificate))).toEqual({
			members: [
				['DRV_IMG › BIOSIMG', BIOS],
				['DRV_IMG › INI_IMG', ini.image],
				['DRV_IMG › BIOSCER', certificate.image],
			],
			problems: [],
		});
	});

	it('is one place with all of its sections, whatever precedes it', () => {
		const bytes = join(new Uint8Array(100), iflash(ini, none, ec, { ...bios, filling: 0 }));
		expect(placesIn(bytes)[0]).toEqual({ start: 100, end: bytes.length });
	});

	it('may have a capsule header in front of it, and a BIOS Guard update in it', async () => {
		const update = pfat(volume({}));
		const bytes = capsule('efi', iflash(ini, { kind: '_BIOSIMG', image: update }));
		expect(await opened(bytes)).toEqual({
			members: [
				['INI_IMG', ini.image],
				['BIOSIMG', update],
			],
			problems: [],
		});
	});

	it('keeps the filling of its last section out, and does not need it', async () => {
		const bytes = iflash({ ...bios, filling: 0x58 });
		for (const end of [bytes.length, bytes.length - 0x50, bytes.length - 0x58]) {
			expect(await opened(bytes.subarray(0, end))).toEqual({ members: [['BIOSIMG', BIOS]], problems: [] });
		}
	});

	it('that was cut off gives what is whole, and says of what is not that it is truncated', async () => {
		const bytes = signed(ini, bios);
		const { members, problems } = await opened(bytes.subarray(0, bytes.length - 100));
		expect(members[0]).toEqual(['DRV_IMG › INI_IMG', ini.image]);
		expect(members[1]?.[0]).toBe('DRV_IMG › BIOSIMG');
		expect(problems).toContainEqual({ name: 'DRV_IMG › BIOSIMG', reason: 'truncated' });
	});

	it.each([
		['sizes of zero', [0, 0]],
		['sizes that no section has', [0xffff_ffff, 0xffff_ffff]],
		['an image larger than its section', [0x10, 0x20]],
		['an image that is not all there, with more filling than any', [0x0010_2000, 0x0010_0000]],
		['an image that is not all there, and larger than any', [0x2000_0000, 0x2000_0000]],
	])('is none where the sizes are %s', async (_, [total = 0, image = 0]) => {
		const decoy = join(ascii('$_IFLASH_BIOSIMG'), u32(total, image), ascii('data'));
		expect(placesIn(decoy)).toEqual([]);
		const bytes = join(decoy, decoy, iflash(ini, bios), decoy);
		expect((await opened(bytes)).members.map(([name]) => name)).toEqual(['INI_IMG', 'BIOSIMG']);
	});

	it('is none in a program that has the marks as texts', () => {
		expect(placesIn(ascii('$_IFLASH_BIOSIMG\0$_IFLASH_DRV_IMG\0$_IFLASH_INI_IMG\0_EC_IMG_\0'))).toEqual([]);
		expect(placesIn(ascii('$_IFLASHbiosimg!\x04\0\0\0\x04\0\0\0abcd'))).toEqual([]);
	});

	it('gives what was put in, for any sections', async () => {
		const kinds = fc.constantFrom('_BIOSIMG', '_INI_IMG', '_EC_IMG_', '_ME_IMG_', '_OEM_ID_', '_BIOSCR2');
		const section = fc.record({
			kind: kinds,
			image: fc.uint8Array({ minLength: 1, maxLength: 100 }).map((image) => image.map((byte) => byte | 0x80)),
			filling: fc.nat(0x60),
		});
		const sections = fc.array(section, { minLength: 1, maxLength: 40 });
		await fc.assert(
			fc.asyncProperty(sections, async (list) => {
				const { members, problems } = await opened(program(iflash(...list)));
				expect(members.map(([, image]) => image)).toEqual(list.map(({ image }) => image));
				expect(members.map(([name]) => name)).toEqual(list.map(({ kind }) => kind.replace(/^_|_$/g, '')));
				expect(problems).toEqual([]);
			}),
			{ numRuns: 50 },
		);
	});

	it('throws nothing where it is damaged', async () => {
		const whole = signed(ini, none, bios);
		const change = fc.tuple(fc.nat(0x200), fc.nat(255));
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(0x200), async (changes, end) => {
				const bytes = Uint8Array.from(whole);
				for (const [at, value] of changes) bytes[0x110 + at] = value;
				await opened(bytes.subarray(0, bytes.length - end));
			}),
			{ numRuns: 100 },
		);
	});

	it('of which a file is full costs little, and the sections in each other end', async () => {
		let nested = program(iflash(bios));
		for (let depth = 0; depth < 12; depth++) nested = program(iflash({ kind: '_DRV_IMG', image: nested }));
		expect((await opened(nested)).problems).toMatchObject([{ reason: 'too-deep' }]);
		const header = join(ascii('$_IFLASH_BIOSIMG'), u32(24, 1));
		const many = new Uint8Array(header.length * 100_000);
		for (let at = 0; at < many.length; at += header.length) many.set(header, at);
		expect(identifyContent(many)).toBeUndefined();
		const { members } = await opened(many);
		expect(members.length).toBeGreaterThan(0);
	});
});
