/** Verdicts that differ by release: each consumer is asked about all of them, and only as often as its rules ask for them. */
import { describe, expect, it } from 'vitest';
import type { Finding, ReportedFinding } from '../../src/bytes/finding.js';
import { describeFindings } from '../../src/cli/describe-findings.js';
import { describeVerdicts } from '../../src/cli/describe-rom.js';
import { speak } from '../../src/cli/language.js';
import { askReleases } from '../../src/consumers/ask-releases.js';
import type { Question } from '../../src/consumers/consumer.js';
import { CONSUMER_NAMES } from '../../src/consumers/consumer-names.js';
import { CONSUMERS } from '../../src/consumers/consumers.js';
import { Release, releaseIndex } from '../../src/consumers/release.js';
import { CONSUMERS_WITH_RELEASES, rangesOf } from '../../src/consumers/verdicts.js';
import { check } from '../../src/report/check.js';
import { CHECK_FINDINGS } from '../../src/report/check-findings.js';
import { partOf, seedOfDay } from '../support/part-of-day.js';
import { ask } from './builders.js';
import { CASES } from './proof.js';

const SEED = seedOfDay(process.env['ROMTOOL_BOOT_SEED']);

const RELEASES = ['1.0', '1.1', '2.0', '9.0', '10.0'];
const QUESTION = ask(new Uint8Array());

const said = (code: string, severity: Finding['severity'] = 'error', at = 0): Finding => ({
	...{ code, severity, consumer: 'ovmf', offset: 0 },
	values: { at },
});

/** A consumer whose rules are `answer`, and how often it was asked. */
function madeUp(answer: (release: Release) => { verdict: 'runs' | 'ignored'; findings: Finding[] }) {
	const asked: number[] = [];
	const evaluate = (_: Question, release: Release) => {
		asked.push(1);
		return answer(release);
	};
	return { id: 'ovmf' as const, releases: { all: RELEASES, measured: ['1.0'], shipped: '9.0' }, evaluate, asked };
}

/** The verdict of those from each of these releases on, until the next. */
function byRelease(verdicts: Readonly<Record<string, string>>): Record<string, string> {
	const from = (index: number): string => verdicts[RELEASES[index] ?? ''] ?? from(index - 1);
	return Object.fromEntries(RELEASES.map((release, index) => [release, from(index)]));
}

describe('a consumer with releases', () => {
	it('is asked once where its rules do not ask for the release', () => {
		const one = madeUp(() => ({ verdict: 'runs', findings: [said('a', 'note')] }));
		expect(askReleases(one, QUESTION)).toEqual({
			verdict: { verdict: 'runs', release: '9.0', byRelease: byRelease({ '1.0': 'runs' }), measured: ['1.0'] },
			findings: [said('a', 'note')],
		});
		expect(one.asked).toHaveLength(1);
	});

	it('has the verdict of the newest that is shipped, and each with its releases', () => {
		const one = madeUp((release) =>
			release.since('10.0') ? { verdict: 'ignored', findings: [said('a')] } : { verdict: 'runs', findings: [] },
		);
		const { verdict, findings } = askReleases(one, QUESTION);
		expect(verdict).toMatchObject({
			...{ verdict: 'runs', release: '9.0' },
			byRelease: byRelease({ '1.0': 'runs', '10.0': 'ignored' }),
		});
		// What others refuse leaves those who have the release that counts.
		expect(findings).toMatchObject([
			{ ...said('a', 'warning'), releases: [{ from: '10.0', to: '10.0' }] },
			{
				...{ code: 'releases-differ', severity: 'warning', consumer: 'ovmf' },
				values: {
					ranges: [
						{ values: { verdict: 'runs', from: '1.0', to: '9.0' } },
						{ values: { verdict: 'ignored', from: '10.0', to: '10.0' } },
					],
				},
			},
		]);
		expect(one.asked).toHaveLength(2);
	});

	it('is refused where the release that counts refuses, whatever older ones did', () => {
		const one = madeUp((release) =>
			release.since('2.0') ? { verdict: 'ignored', findings: [said('a')] } : { verdict: 'runs', findings: [] },
		);
		const { verdict, findings } = askReleases(one, QUESTION);
		expect(verdict).toMatchObject({ verdict: 'ignored' });
		expect(findings).toMatchObject([
			{ ...said('a'), releases: [{ from: '2.0', to: '10.0' }] },
			{ code: 'releases-differ', severity: 'warning' },
		]);
	});

	it('has one verdict where only the reasons differ', () => {
		const one = madeUp((release) => ({ verdict: 'ignored', findings: [said(release.since('10.0') ? 'a' : 'b')] }));
		const { verdict, findings } = askReleases(one, QUESTION);
		expect(verdict).toMatchObject({ byRelease: byRelease({ '1.0': 'ignored' }) });
		expect(findings).toEqual([
			{ ...said('b'), releases: [{ from: '1.0', to: '9.0' }] },
			{ ...said('a', 'warning'), releases: [{ from: '10.0', to: '10.0' }] },
		]);
	});

	it('tells several ranges of a rule that came, went and came back', () => {
		const one = madeUp((release) => {
			const hasRule = release.since('10.0') || (release.since('1.1') && !release.since('2.0'));
			return { verdict: hasRule ? 'ignored' : 'runs', findings: hasRule ? [said('a')] : [] };
		});
		const { verdict, findings } = askReleases(one, QUESTION);
		expect(verdict).toMatchObject({
			byRelease: byRelease({ '1.0': 'runs', '1.1': 'ignored', '2.0': 'runs', '10.0': 'ignored' }),
		});
		expect(findings[0]?.releases).toEqual([
			{ from: '1.1', to: '1.1' },
			{ from: '10.0', to: '10.0' },
		]);
	});

	it('joins what neighbours share, and keeps values apart', () => {
		const one = madeUp((release) => ({
			verdict: 'ignored',
			findings: [said('a', 'error', release.since('10.0') ? 1 : 2), said('b', release.since('2.0') ? 'error' : 'note')],
		}));
		expect(askReleases(one, QUESTION).findings).toEqual([
			{ ...said('a', 'error', 2), releases: [{ from: '1.0', to: '9.0' }] },
			said('b', 'error'),
			{ ...said('a', 'warning', 1), releases: [{ from: '10.0', to: '10.0' }] },
		]);
	});

	it('counts for one release where that is known, and still tells what the others do', () => {
		const one = madeUp((release) =>
			release.since('2.0') ? { verdict: 'ignored', findings: [said('a')] } : { verdict: 'runs', findings: [] },
		);
		expect(askReleases(one, QUESTION, '1.1.7-2')).toEqual({
			verdict: {
				...{ verdict: 'runs', release: '1.1', asked: { from: '1.1', to: '1.1' }, measured: ['1.0'] },
				byRelease: byRelease({ '1.0': 'runs', '2.0': 'ignored' }),
			},
			findings: [],
		});
		expect(askReleases(one, QUESTION, '2.0')).toMatchObject({ verdict: { verdict: 'ignored' }, findings: [said('a')] });
	});

	it('counts for the newest of a range, and leaves out what is so in no release of it', () => {
		const one = madeUp((release) => {
			if (release.since('10.0')) return { verdict: 'runs', findings: [] };
			return { verdict: release.since('2.0') ? 'ignored' : 'runs', findings: [said(release.since('2.0') ? 'a' : 'b')] };
		});
		const inside = askReleases(one, QUESTION, { from: '2.0', to: '9.0' });
		expect(inside).toMatchObject({ verdict: { verdict: 'ignored', release: '9.0' }, findings: [said('a')] });
		expect(inside.findings).toHaveLength(1);
		const across = askReleases(one, QUESTION, { from: '1.1', to: '2.0' });
		expect(across.findings).toMatchObject([
			{ ...said('a'), releases: [{ from: '2.0', to: '2.0' }] },
			{ ...said('b', 'warning'), releases: [{ from: '1.1', to: '1.1' }] },
			{ code: 'releases-differ', values: { ranges: [{ values: { to: '1.1' } }, { values: { from: '2.0' } }] } },
		]);
	});
});

it.each([
	['1.1', 1],
	['2', 2],
	['2025.02-8', 4],
	['9.9', 3],
	['0.9', 0],
	['unknown', 0],
])('release %s counts as number %i', (wanted, index) => expect(releaseIndex(RELEASES, wanted)).toBe(index));

describe('consumers with releases', () => {
	const some = CONSUMERS.flatMap(({ id, releases, evaluate }) =>
		releases === undefined ? [] : [{ id, releases, evaluate }],
	);

	it('are there, in the order of their releases', () => {
		expect(some.map(({ id }) => id)).toEqual(CONSUMERS_WITH_RELEASES);
		for (const { all, measured, shipped } of some.map(({ releases }) => releases)) {
			expect(all.map((release) => releaseIndex(all, release))).toEqual(all.map((_, index) => index));
			expect(all).toEqual(expect.arrayContaining([...measured, shipped]));
		}
	});

	it(`say of each release what they say of all together, seed ${SEED}`, () => {
		for (const { releases, evaluate, ...consumer } of some) {
			for (const { bytes, name } of partOf(CASES, 4, SEED)) {
				const { verdict } = askReleases({ releases, evaluate, ...consumer }, ask(bytes));
				const each = releases.all.map((release, index) => [
					release,
					evaluate(ask(bytes), new Release(releases.all, index)).verdict,
				]);
				expect(verdict, name).toMatchObject({ byRelease: Object.fromEntries(each) });
			}
		}
	});
});

describe("a driver of Itanium's subsystem", () => {
	const { bytes } = CASES.find(({ name }) => name === 'driver subsystem 13') as (typeof CASES)[number];
	const report = check(bytes, () => '');
	const finding = report.findings.find(({ code }) => code === 'ovmf-pe-subsystem') as ReportedFinding;

	it('is started until 2025.08, and refused since', () => {
		expect(report.verdicts.ovmf).toMatchObject({ verdict: 'runs', release: '2025.05' });
		expect(rangesOf(report.verdicts.ovmf)).toEqual([
			{ from: '2022.11', to: '2025.08', verdict: 'runs' },
			{ from: '2025.11', to: '2026.08', verdict: 'ignored' },
		]);
		expect(finding).toMatchObject({ severity: 'warning', releases: [{ from: '2025.11', to: '2026.08' }] });
		expect(report.fit).toBe(true);
	});

	it('is unfit where the release is known and does not start it', () => {
		const known = (ovmf: string) => check(bytes, () => '', { releases: { ovmf } });
		expect(known('2026.02-1')).toMatchObject({ fit: false, verdicts: { ovmf: { verdict: 'ignored' } } });
		expect(known('2025.02-8')).toMatchObject({ fit: true, verdicts: { ovmf: { verdict: 'runs' } } });
		expect(known('2025.02-8').findings.map(({ code }) => code)).not.toContain('ovmf-pe-subsystem');
	});

	it.each([
		['en', 'OVMF runs until 2025.08 and ignores from 2025.11, SeaBIOS', 'warning: from 2025.11: OVMF will not run'],
		['zh', 'OVMF 到 2025.08 为止会执行、从 2025.11 起忽略，SeaBIOS', '警告：从 2025.11 起：OVMF 不会执行'],
	] as const)('is told in %s', (language, verdicts, message) => {
		speak(language);
		const lines = [
			...describeVerdicts(report, 1000),
			...describeFindings([finding], CHECK_FINDINGS, 1000, (_, text) => text),
		];
		speak('en');
		expect(lines[0]).toContain(verdicts);
		expect(lines[1]).toContain(message);
	});

	it('is told of ranges in between', () => {
		const releases = [
			{ from: '2023.02', to: '2023.02' },
			{ from: '2023.11', to: '2024.02' },
		];
		const [line] = describeFindings([{ ...finding, releases }], CHECK_FINDINGS, 1000, (_, text) => text);
		expect(line).toContain('warning: in 2023.02 and from 2023.11 to 2024.02: ');
		expect(CONSUMER_NAMES.ovmf.releases.all).toContain('2023.02');
	});
});
