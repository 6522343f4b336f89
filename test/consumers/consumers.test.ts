/** What holds for all that read a ROM, and that reports and texts have all of them. */
import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/check/command.js';
import { describeVerdicts } from '../../src/cli/describe-rom.js';
import { speak } from '../../src/cli/language.js';
import type { ConsumerId, Verdicts } from '../../src/consumers/consumer-names.js';
import { CONSUMERS, type Consumer } from '../../src/consumers/consumers.js';
import { Release } from '../../src/consumers/release.js';
import { explainedFindings } from '../../src/explain/explain.js';
import * as library from '../../src/index.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { worded } from '../../src/language/text.js';
import { ParsedRom } from '../../src/option-rom/parsed-rom.js';
import { type CheckReport, check } from '../../src/report/check.js';
import { quietIo } from '../support/io.js';
import { ROM_FILES } from '../support/passthrough.js';
import { syntheticFiles } from '../support/synthetic.js';
import { atomVbios } from './builders.js';
import { CASES } from './proof.js';

const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
	...syntheticFiles(),
	...Object.entries(ROM_FILES),
	...CASES.map(({ name, bytes }) => [name, bytes] as const),
	['empty.rom', new Uint8Array()],
	['two, in one.rom', new Uint8Array(512)],
	['no ATOM.rom', atomVbios({}, (bytes) => bytes.fill(0, 0x104, 0x108))],
];
const DEVICES = [undefined, { vendorId: 0x1002, deviceId: 0x164c }, { vendorId: 0x8086, deviceId: 0xa780 }];

const noDigest = () => '';
const judging = CONSUMERS.filter(({ verdicts }) => verdicts !== undefined);

/** Of the newest release. */
const answersOf = ({ evaluate, releases }: Consumer) =>
	FILES.flatMap(([fileName, bytes]) =>
		DEVICES.map((device) =>
			evaluate({ rom: new ParsedRom(bytes), device, secureBoot: true, fileName }, new Release(releases?.all ?? [])),
		),
	);

describe.each(CONSUMERS.map((consumer) => [consumer.title, consumer] as const))('%s', (_, consumer) => {
	const { id, findings: catalogue, verdicts } = consumer;
	const answers = answersOf(consumer);

	it('answers in its words, and has a file for each of them', () => {
		const given = new Set(answers.map(({ verdict }) => verdict));
		if (verdicts === undefined) return expect([...given]).toEqual([undefined]);
		const words = Object.keys(verdicts.words);
		expect(words).toContain(verdicts.good);
		expect(words).toEqual(expect.arrayContaining([...given]));
		// Those with the same words need not have a file each for every one of them.
		const alike = CONSUMERS.filter((other) => other.verdicts === verdicts);
		const byAll = new Set(alike.flatMap((other) => answersOf(other).map(({ verdict }) => verdict)));
		expect([...byAll].sort()).toEqual(words.sort());
	});

	it('says why in findings of its own', () => {
		const all = answers.flatMap(({ findings }) => findings);
		expect(all.length).toBeGreaterThan(0);
		for (const { code, consumer: whose, severity } of all) {
			expect(whose, code).toBe(id);
			expect(catalogue[code]?.severities, code).toContain(severity);
		}
	});

	it('has an error for each refusal, and none beside the good word', () => {
		for (const { verdict, findings } of answers) {
			if (verdict === undefined) continue;
			const isRefusal = verdict !== verdicts?.good && verdict !== 'not-applicable';
			expect(findings.some(({ severity }) => severity === 'error')).toBe(isRefusal);
		}
	});

	it('is an area of explain, with all of its codes', () => {
		for (const language of LANGUAGES) {
			const area = consumer.area === undefined ? consumer.title : worded(consumer.area, {}, language);
			const codes = explainedFindings(language).filter(({ domain }) => domain === area);
			// What it has in common with one before it stands there.
			const before = CONSUMERS.slice(0, CONSUMERS.indexOf(consumer));
			const own = Object.keys(catalogue).filter(
				(code) => !before.some(({ findings }) => Object.hasOwn(findings, code)),
			);
			expect(codes.map(({ code }) => code)).toEqual(own);
		}
	});
});

const reports = FILES.flatMap(([fileName, bytes]) =>
	DEVICES.map((device): readonly [string, CheckReport] => [
		fileName,
		check(bytes, noDigest, { fileName, ...(device !== undefined && { device }) }),
	]),
);

describe('check', () => {
	it('has the verdict of each that gives one, in their order', () => {
		for (const [, { verdicts }] of reports) expect(Object.keys(verdicts)).toEqual(judging.map(({ id }) => id));
	});

	it('says nothing that is said elsewhere', () => {
		const elsewhere = CONSUMERS.flatMap(({ findings }) =>
			Object.entries(findings).flatMap(([code, { told }]) => (told === 'elsewhere' ? [code] : [])),
		);
		expect([...new Set(elsewhere)]).toEqual(['ovmf-ids-not-checked']);
		const said = new Set(reports.flatMap(([, { findings }]) => findings.map(({ code }) => code)));
		expect(elsewhere.filter((code) => said.has(code))).toEqual([]);
	});

	it('takes a refusal for a note where the file is not for the consumer', () => {
		const grave = (id: ConsumerId) =>
			reports.flatMap(([name, { findings }]) =>
				findings.some(({ consumer, severity }) => consumer === id && severity === 'error') ? [name] : [],
			);
		// It is for another device here, and takes SeaBIOS down.
		expect(new Set(grave('seabios'))).toEqual(new Set(['image length 0, not last but matching']));
		expect(grave('ovmf')).not.toEqual([]);
		expect(grave('ovmf')).not.toContain('legacy as built');
		expect(new Set(grave('qemu'))).toEqual(new Set(['empty.rom']));
	});

	it('leaves what is no ROM to those that read any file', () => {
		const readers = CONSUMERS.flatMap(({ id, readsAnyFile }) => (readsAnyFile === true ? [id] : []));
		expect(readers).toEqual(['qemu', 'i915']);
		const others = reports.filter(([, { findings }]) => findings.some(({ code }) => code === 'not-a-rom'));
		expect(others.length).toBeGreaterThan(3);
		const asked = others.flatMap(([, { findings }]) => findings.flatMap(({ consumer }) => consumer ?? []));
		expect(asked.filter((id) => !readers.some((reader) => reader === id))).toEqual([]);
	});
});

/** A verdict for each consumer that gives one. */
const allGood = Object.fromEntries(
	judging.map(({ id, verdicts, releases }) => {
		const verdict = verdicts?.good ?? '';
		const byRelease = Object.fromEntries(releases?.all.map((release) => [release, verdict]) ?? []);
		const { measured = [], shipped: release } = releases ?? {};
		return [id, releases === undefined ? verdict : { verdict, applies: true, release, byRelease, measured }];
	}),
) as unknown as Verdicts;

describe.each(LANGUAGES)('texts in %s', (language) => {
	it('print each verdict, in the order of the consumers', () => {
		speak(language);
		const line = describeVerdicts({ verdicts: allGood }, 1000).join('');
		speak('en');
		const said = judging.map(({ title, verdicts }) => {
			const word = verdicts?.words[verdicts.good];
			return `${title} ${word && worded(word, {}, language)}`;
		});
		expect(line.trim().split(/, |，/)).toEqual(said);
	});

	it('leave out what is rare where the file is not for it', () => {
		const { ovmf, aavmf } = allGood;
		const others = { ovmf: { ...ovmf, applies: false }, aavmf: { ...aavmf, applies: false } };
		const line = describeVerdicts({ verdicts: { ...allGood, ...others } }, 1000).join('');
		expect(line).toContain('OVMF');
		expect(line).not.toContain('AAVMF');
	});

	it('name each consumer in the help', () => {
		speak(language);
		const help = checkCommand(quietIo().io, () => {}).description();
		speak('en');
		for (const { title } of CONSUMERS) expect(help).toContain(title);
	});
});

it('one of them can be asked alone, as the library has them', () => {
	const ovmf = library.CONSUMERS.find(({ id }) => id === 'ovmf') as library.Consumer;
	const { bytes } = CASES.find(({ name }) => name === 'driver subsystem 13') as (typeof CASES)[number];
	const { rom } = library.examineFile(bytes, noDigest);
	const question = { rom, device: undefined, secureBoot: false };
	const { all = [] } = ovmf.releases ?? {};
	expect(ovmf.evaluate(question, new library.Release(all)).verdict).toBe('ignored');
	expect(ovmf.evaluate(question, new library.Release(all, 0)).verdict).toBe('runs');
});
