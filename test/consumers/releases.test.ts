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
import { check } from '../../src/report/check.js';
import { CHECK_FINDINGS } from '../../src/report/check-findings.js';
import { ask } from './builders.js';
import { CASES } from './proof.js';

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
	return { releases: RELEASES, evaluate, asked };
}

describe('a consumer with releases', () => {
	it('is asked once where its rules do not ask for the release', () => {
		const one = madeUp(() => ({ verdict: 'runs', findings: [said('a', 'note')] }));
		expect(askReleases(one, QUESTION)).toEqual({ verdict: 'runs', findings: [said('a', 'note')] });
		expect(one.asked).toHaveLength(1);
	});

	it('has the verdict of the oldest, and each with its releases', () => {
		const one = madeUp((release) =>
			release.since('2.0') ? { verdict: 'ignored', findings: [said('a')] } : { verdict: 'runs', findings: [] },
		);
		expect(askReleases(one, QUESTION)).toEqual({
			verdict: 'runs',
			releases: [
				{ from: '1.0', to: '1.1', verdict: 'runs' },
				{ from: '2.0', to: '10.0', verdict: 'ignored' },
			],
			// What only newer releases refuse leaves those who have the oldest.
			findings: [{ ...said('a', 'warning'), releases: [{ from: '2.0', to: '10.0' }] }],
		});
		expect(one.asked).toHaveLength(2);
	});

	it('has one verdict where only the reasons differ', () => {
		const one = madeUp((release) => ({ verdict: 'ignored', findings: [said(release.since('9.0') ? 'a' : 'b')] }));
		const { verdict, releases, findings } = askReleases(one, QUESTION);
		expect([verdict, releases]).toEqual(['ignored', undefined]);
		expect(findings).toEqual([
			{ ...said('b'), releases: [{ from: '1.0', to: '2.0' }] },
			{ ...said('a', 'warning'), releases: [{ from: '9.0', to: '10.0' }] },
		]);
	});

	it('tells several ranges of a rule that came, went and came back', () => {
		const one = madeUp((release) => {
			const hasRule = release.since('10.0') || (release.since('1.1') && !release.since('2.0'));
			return { verdict: hasRule ? 'ignored' : 'runs', findings: hasRule ? [said('a')] : [] };
		});
		const { releases, findings } = askReleases(one, QUESTION);
		expect(releases).toEqual([
			{ from: '1.0', to: '1.0', verdict: 'runs' },
			{ from: '1.1', to: '1.1', verdict: 'ignored' },
			{ from: '2.0', to: '9.0', verdict: 'runs' },
			{ from: '10.0', to: '10.0', verdict: 'ignored' },
		]);
		expect(findings[0]?.releases).toEqual([
			{ from: '1.1', to: '1.1' },
			{ from: '10.0', to: '10.0' },
		]);
	});

	it('joins what neighbours share, and keeps values apart', () => {
		const one = madeUp((release) => ({
			verdict: 'ignored',
			findings: [said('a', 'error', release.since('9.0') ? 1 : 2), said('b', release.since('2.0') ? 'error' : 'note')],
		}));
		expect(askReleases(one, QUESTION).findings).toEqual([
			{ ...said('a', 'error', 2), releases: [{ from: '1.0', to: '2.0' }] },
			said('b', 'note'),
			{ ...said('a', 'warning', 1), releases: [{ from: '9.0', to: '10.0' }] },
		]);
	});

	it('is asked about one release where that is known', () => {
		const one = madeUp((release) => ({ verdict: release.since('2.0') ? 'ignored' : 'runs', findings: [] }));
		expect(askReleases(one, QUESTION, '1.1.7-2')).toEqual({ verdict: 'runs', findings: [] });
		expect(askReleases(one, QUESTION, '2.0')).toEqual({ verdict: 'ignored', findings: [] });
		expect(one.asked).toHaveLength(2);
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
		expect(some.map(({ id }) => id)).toEqual(['ovmf']);
		for (const { releases } of some) {
			expect(releases.map((release) => releaseIndex(releases, release))).toEqual(releases.map((_, index) => index));
		}
	});

	it('say of each release what they say of all together', () => {
		for (const { releases, evaluate, ...consumer } of some) {
			for (const { bytes, name } of CASES) {
				const all = askReleases({ releases, evaluate, ...consumer }, ask(bytes));
				for (const [index, release] of releases.entries()) {
					const { verdict } = evaluate(ask(bytes), new Release(releases, index));
					const { verdict: told = all.verdict } =
						all.releases?.find(({ from, to }) => releases.indexOf(from) <= index && index <= releases.indexOf(to)) ??
						{};
					expect(told, `${name}, ${release}`).toBe(verdict);
				}
			}
		}
	});
});

describe("a driver of Itanium's subsystem", () => {
	const { bytes } = CASES.find(({ name }) => name === 'driver subsystem 13') as (typeof CASES)[number];
	const report = check(bytes, () => '');
	const finding = report.findings.find(({ code }) => code === 'ovmf-pe-subsystem') as ReportedFinding;

	it('is started until 2025.08, and refused since', () => {
		expect(report.verdicts.ovmf).toBe('runs');
		expect(report.releases).toEqual({
			ovmf: [
				{ from: '2022.11', to: '2025.08', verdict: 'runs' },
				{ from: '2025.11', to: '2026.08', verdict: 'ignored' },
			],
		});
		expect(finding).toMatchObject({ severity: 'warning', releases: [{ from: '2025.11', to: '2026.08' }] });
		expect(report.fit).toBe(true);
	});

	it('is unfit where the release is known and does not start it', () => {
		const known = (ovmf: string) => check(bytes, () => '', { releases: { ovmf } });
		expect(known('2026.02-1')).toMatchObject({ fit: false, verdicts: { ovmf: 'ignored' } });
		expect(known('2025.02-8')).toMatchObject({ fit: true, verdicts: { ovmf: 'runs' } });
		expect(known('2025.02-8').releases).toBeUndefined();
		expect(known('2025.02-8').findings.map(({ code }) => code)).not.toContain('ovmf-pe-subsystem');
	});

	it.each([
		[
			'en',
			'OVMF runs until 2025.08 and ignores from 2025.11, SeaBIOS',
			'warning: OVMF from 2025.11: OVMF will not run',
		],
		['zh', 'OVMF 到 2025.08 为止会执行、从 2025.11 起忽略，SeaBIOS', '警告：OVMF 从 2025.11 起：OVMF 不会执行'],
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
		expect(line).toContain('warning: OVMF in 2023.02 and from 2023.11 to 2024.02: ');
		expect(CONSUMER_NAMES.ovmf.releases).toContain('2023.02');
	});
});
