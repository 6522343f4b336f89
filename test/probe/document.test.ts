/** What is written down of real drivers bears out what is said of them. Neither QEMU nor real firmware is needed for that. */
import { describe, expect, it } from 'vitest';
import { documentRows } from './answers.js';

const rows = documentRows();
const columns = rows.find(([first]) => first === 'VBIOS') ?? [];
const cells = rows
	.filter(([first]) => first?.startsWith('1002:'))
	.flatMap(([vbios = '', ...answers]) =>
		answers.map((answer, index) => ({ family: vbios.slice(10, 17), revision: columns[index + 1] ?? '', answer })),
	);

describe('docs/probe.md', () => {
	it('has all pairs', () => {
		expect(cells.length).toBe(9 * 21);
		expect(cells.filter(({ answer }) => !/^(accepts .+|declines|asks hardware \(.+\))$/.test(answer))).toEqual([]);
	});

	it('has AMD drivers decline everything without a VBIOS', () => {
		const bare = rows.filter(([name]) => name?.startsWith('AMD GOP')).map(([, , , answer]) => answer);
		expect(bare).toEqual(Array.from({ length: 9 }, () => 'declines'));
	});

	it.each([
		[/^Rev\.1\./, '015.050', 'accepts 67c0-67df'],
		[/^Rev\.2\./, '017.010', 'accepts 15e7 1636 1638 164c'],
	])('has %s take the listed IDs of one family, and nothing else', (revision, family, accepts) => {
		const ofRevision = cells.filter((cell) => revision.test(cell.revision));
		expect(ofRevision.length).toBe(2 * 21);
		for (const cell of ofRevision) expect(cell.answer).toBe(cell.family === family ? accepts : 'declines');
	});

	it('has Rev. 3.x take any ID, with VBIOS images of families that it knows', () => {
		const accepting = cells.filter(
			({ revision, answer }) => revision.startsWith('Rev.3.') && answer.startsWith('accepts'),
		);
		expect(new Set(accepting.map(({ answer }) => answer))).toEqual(new Set(['accepts all']));
		expect(accepting.some(({ family }) => family === '017.010')).toBe(false);
		// Vangogh's VBIOS is known to all of them.
		const vangogh = cells.filter(({ revision, family }) => revision.startsWith('Rev.3.') && family === '020.010');
		expect(new Set(vangogh.map(({ answer }) => answer))).toEqual(new Set(['accepts all']));
	});
});
