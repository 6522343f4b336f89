import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEABIOS_FINDINGS } from '../../src/consumers/seabios/findings.js';
import { askSeabios } from '../../src/consumers/seabios.js';
import { ParsedRom } from '../../src/option-rom/parsed-rom.js';
import { corpusFile } from '../support/files.js';
import { CORPUS } from './corpus.js';
import { E1000 } from './mutate.js';
import { CASES, type Case } from './proof.js';

const ask = (bytes: Uint8Array, device: typeof E1000 | undefined = E1000) =>
	askSeabios({ rom: new ParsedRom(bytes), device, secureBoot: false });
const caseOf = (name: string): Case => CASES.find((one) => one.name === name) as Case;
const SOUND = caseOf('legacy as built').bytes;

describe('askSeabios', () => {
	it.each(CASES.map((one) => [one.name, one] as const))('%s: findings can be read', (_, { seabios }) => {
		for (const { code, consumer, offset } of Object.values(seabios).flatMap((answer) => answer.findings)) {
			expect(Object.keys(SEABIOS_FINDINGS)).toContain(code);
			expect(consumer).toBe('seabios');
			expect(offset).toBeGreaterThanOrEqual(0);
		}
	});

	it('has nothing to say of a sound ROM', () => {
		expect(ask(SOUND)).toEqual({ verdict: 'runs', findings: [] });
	});

	it('compares the IDs, where there are any to compare with', () => {
		const other = { vendorId: 0x8086, deviceId: 0x100f };
		expect(ask(SOUND, other)).toMatchObject({ verdict: 'ignored', findings: [{ code: 'seabios-ids', offset: 0x20 }] });
		expect(askSeabios({ rom: new ParsedRom(SOUND), device: undefined, secureBoot: false }).verdict).toBe('runs');
	});

	it('notes the images that it passes over', () => {
		const { verdict, findings } = caseOf('EFI image, then legacy image').seabios['1.16.2'];
		expect(verdict).toBe('runs');
		expect(findings).toMatchObject([{ code: 'seabios-code-type', severity: 'note' }]);
	});

	it('says of a display ROM that one only is run', () => {
		const rom = SOUND.slice();
		rom[0x1c + 15] = 3;
		rom[0x1f0] = (rom[0x1f0] as number) - 1;
		expect(ask(rom)).toMatchObject({ verdict: 'runs', findings: [{ code: 'seabios-display', severity: 'note' }] });
	});

	it('says of an empty file that it is no ROM', () => {
		expect(ask(new Uint8Array(0))).toMatchObject({ verdict: 'ignored', findings: [{ code: 'seabios-rom-signature' }] });
	});

	it('never throws at changed or cut ROMs', () => {
		const change = fc.record({ at: fc.nat(0x100), value: fc.nat(255) });
		const cases = fc.constantFrom(...CASES.map(({ bytes }) => bytes));
		fc.assert(
			fc.property(cases, fc.array(change, { maxLength: 6 }), fc.nat(7000), (bytes, changes, cut) => {
				const rom = bytes.slice(0, bytes.length - (cut % 3 === 0 ? cut : 0));
				for (const { at, value } of changes) if (at < rom.length) rom[at] = value;
				const { verdict, findings } = ask(rom);
				expect(findings.some(({ severity }) => severity === 'error')).toBe(verdict !== 'runs');
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('published ROMs', () => {
	it.for(CORPUS)('%s', ([file, , expected], context) => {
		const bytes = corpusFile(context, `roms/${file}`);
		const { verdict, findings } = askSeabios({ rom: new ParsedRom(bytes), device: undefined, secureBoot: false });
		const errors = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
		expect(errors.length === 0 ? verdict : [...new Set(errors)].join(' ')).toBe(expected);
	});
});
