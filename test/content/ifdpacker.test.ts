/** Programs of Insyde's iFdPacker: the archive in them, rotated and encrypted or not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IFDPACKER } from '../../src/content/containers/ifdpacker.js';
import { UnreadableError } from '../../src/content/containers/problem.js';
import { Decryption } from '../../src/content/containers/seven-zip/encryption.js';
import { sevenZipHeader } from '../../src/content/containers/seven-zip/header.js';
import { findInside } from '../../src/content/find-containers.js';
import { base64, FIRST, join, SEVEN_ZIP } from '../support/archives.js';
import { ascii } from '../support/executables.js';
import { opened } from '../support/opened.js';
import { rotated } from '../support/packages/ifdpacker.js';
import { type EncryptedInput, encryptedSevenZip } from '../support/packages/seven-zip.js';

const PASSWORD = 'Y`t~i!L@i#t$U%h^s7A*l(f)E-d=y+S_n?i';

/** `rom/a.bin` and `rom/b.bin` of `SEVEN_ZIP`, with this password, by 7-Zip 26.01. */
const BY_SEVEN_ZIP = {
	'readable names, LZMA2':
		'N3q8ryccAAT+hQ9PhwAAAAAAAAAgAAAAAAAAAJWW3F4+HxcUNQcwrBfXhvapOJ2WEdohIC1LKwQmYAAeKsYRfAAAgTMHrg/QDrA8nzkQnJ+m' +
		'1TPasi6wxRIGNtsQNlhxfF0FZLvKEFuq/BESLQeGr7Kyl1n8jpFjXv35BSPAH/xP0Yc31IOrb641QC51cESD1w56J6JCP2WFtMHrQGI1oIV8' +
		'V4dgnAAXBiABCWcABwsBAAEjAwEBBV0AEAAADHoKAS63cQAAAA==',
	'hidden names, LZMA':
		'N3q8ryccAAQ3nRHNkAAAAAAAAAA7AAAAAAAAACCatnflITEikZ+tJWGb783tmpBskhOLxfZwIEYW1TP1J/rRKthLM288rEI0KbpyvMFhneKq' +
		'ztmw9rOfEbXeOeh1I40IwrRngGZE1i+grEvKD2PphH63z894HOAgvGo5qDkgHUeqs2CoaDAllT1HbpcyPGDsWSd6aii0NxA0UYG3HGE5HS+t' +
		'Q22MScOkK+6zMVzT+FUXBiABCXAABwsBAAIkBvEHARJTD4tGUyvkhRcQ/gb/diff5eEjAwEBBV0AEAAAAQAMbXoKAYhsSg8AAA==',
	'four streams, BCJ2':
		'N3q8ryccAASjtAuDDgEAAAAAAAAiAAAAAAAAAIFzIeMScPJF+Jk/9hXhrFpC4yJnmyo5Khca+GBsrzgzcOGNZXJgSUyDshaufGZ53c7xEdJr' +
		'JOtj0wgMd/SyxKd0oJ8v3pD6FC+FBxZWNtOtdOQ/dQAAgTMHrm3AekZ2CwN7v4YeGyD1SaqfjoDOkX4UWII35a2GjnWLTse+/8Cdrp91QPZh' +
		'evLkthy6hEvCvMQ5nVRTzXqYgeWJvovrwDuqRgyipU/purtsaCL7qh0xJhiW+uNMrt3FH9YMsdR39do8D+QJC03SwxoAPYZdIPkb/avYN9HH' +
		'zTuMWBlWlTMC9Y2XrA3ahgpeAC5yOCeW3Eos6yBWU6FEQvJWq/hAPLsb2w7JlM7avO8oYEZ6E2m7rwAXBlABCYC+AAcLAQABIwMBAQVdABAA' +
		'AAyA+goBKuezOAAA',
};

/** With the password in it, as Insyde's programs have it. */
const plainProgram = (archive: Uint8Array, password = PASSWORD) =>
	join(ascii('MZ', 0x80), Buffer.from(password, 'utf16le'), ';!@Install@!UTF-8!\r\n;!@InstallEnd@!\r\n', archive);
const program = (archive: Uint8Array, password?: string) => plainProgram(rotated(archive), password);

const SECOND = join('second '.repeat(20));
const BOTH = {
	members: [
		['rom/a.bin', FIRST],
		['rom/b.bin', SECOND],
	],
	problems: [],
};
const files = [
	{ name: 'a', data: FIRST },
	{ name: 'b', data: SECOND },
];
const own = (input: Partial<EncryptedInput> = {}) => encryptedSevenZip({ password: PASSWORD, files, ...input });

describe('an archive of iFdPacker', () => {
	it('that is only rotated is opened, with its place in the program', async () => {
		const bytes = program(SEVEN_ZIP, '');
		expect(await opened(bytes)).toEqual(BOTH);
		const signed = join(bytes, new Uint8Array(99).fill(1));
		expect(findInside(signed, [IFDPACKER]).map(({ extent }) => extent)).toEqual([
			{ start: bytes.length - SEVEN_ZIP.length, end: bytes.length },
		]);
		expect(await opened(signed)).toEqual(BOTH);
	});

	it.each(Object.entries(BY_SEVEN_ZIP))('that 7-Zip encrypted is opened: %s', async (_, text) => {
		expect(await opened(program(base64(text)))).toEqual(BOTH);
		expect(await opened(plainProgram(base64(text)))).toEqual(BOTH);
	});

	it.each([true, false])(
		'has names that are hidden (%s), a salt, and an initialisation vector of any size',
		async (hidden) => {
			const part = (maxLength: number) => fc.uint8Array({ minLength: 1, maxLength });
			const data = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { minLength: 1, maxLength: 4 });
			await fc.assert(
				fc.asyncProperty(part(16), part(16), fc.nat(8), data, async (salt, start, cycles, contents) => {
					const packed = contents.map((each, i) => ({ name: `${i}.txt`, data: join('text', each) }));
					const bytes = program(own({ files: packed, hidden, salt, start, cycles }));
					const members = packed.map((file) => [file.name, file.data]);
					expect(await opened(bytes)).toEqual({ members, problems: [] });
				}),
				{ numRuns: 40 },
			);
		},
	);

	it('with another password is told to be encrypted', async () => {
		const encrypted = { members: [], problems: [{ reason: 'encrypted' }] };
		expect(await opened(program(own({ password: 'other', hidden: true })))).toEqual(encrypted);
		expect(await opened(program(own({ hidden: true }), ''))).toEqual(encrypted);
		expect(await opened(program(own(), ''))).toEqual({
			members: [],
			problems: ['a', 'b'].map((name) => ({ name, reason: 'encrypted' })),
		});
	});

	it.each([true, false])('with a key that takes long to make is told to be unsupported', async (hidden) => {
		expect(await opened(program(own({ saidCycles: 24, hidden })))).toEqual({
			members: [],
			problems: [{ reason: 'unsupported', said: '7zAES:24' }],
		});
	});

	it('has a header of 4 MiB at the most', () => {
		const headerOf = (size: number) => {
			const damage = (header: Uint8Array) => join(header, new Uint8Array(size - header.length));
			return sevenZipHeader(own({ damage }), new Decryption(PASSWORD, () => {})).bytes.length;
		};
		expect(headerOf(4 << 20)).toBe(4 << 20);
		expect(() => headerOf((4 << 20) + 1)).toThrow(UnreadableError);
	});

	it('is none where the sum of its header is wrong, or nothing is in it', () => {
		const damaged = rotated(SEVEN_ZIP);
		damaged[20] = 0xff;
		expect(findInside(damaged, [IFDPACKER])).toEqual([]);
		expect(findInside(rotated(join("7z\xbc\xaf'\x1c", new Uint8Array(26))), [IFDPACKER])).toEqual([]);
	});

	it('that is cut off is told to be truncated', async () => {
		const whole = program(own());
		expect((await opened(whole.subarray(0, whole.length - 1))).problems).toEqual([{ reason: 'truncated' }]);
	});

	it('that is cut off or damaged throws nothing', async () => {
		const whole = program(own({ hidden: true }));
		const at = whole.length - own({ hidden: true }).length;
		for (let size = at; size < whole.length; size += 7) await opened(whole.subarray(0, size));
		const change = fc.tuple(fc.nat(255), fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 0x7f, 0xff)));
		const changes = fc.array(change, { minLength: 1, maxLength: 4 });
		await fc.assert(
			fc.asyncProperty(changes, fc.boolean(), fc.boolean(), async (list, hidden, isPlain) => {
				const damage = (header: Uint8Array) => {
					const damaged = Uint8Array.from(header);
					for (const [place, value] of list) damaged[place % damaged.length] = value;
					return damaged;
				};
				await opened(program(own({ hidden, damage }), isPlain ? '' : PASSWORD));
			}),
			{ numRuns: 300 },
		);
	});
});
