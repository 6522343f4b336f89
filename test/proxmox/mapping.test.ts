import { describe, expect, it } from 'vitest';
import { parseMappings } from '../../src/proxmox/mapping.js';

const parsed = (text: string) =>
	[...parseMappings({ text })].map(([name, entries]) => [name, entries.map(({ node, paths }) => [node, ...paths])]);

const MAP = 'id=10de:2204,iommugroup=1,node=pve,path=0000:01:00.0';

describe('resource mappings', () => {
	it('are sections with a line per device and node', () => {
		expect(
			parsed(
				`gpu\n\tdescription the big one\n\tmap ${MAP},subsystem-id=1043:87b5\n\tmap ${MAP.replace('pve', 'pve2')}\n\tmdev 1\n\nvf\n\tmap id=8086:46d4,node=pve,path=0000:00:02.1;0000:00:02.2\n`,
			),
		).toEqual([
			[
				'gpu',
				[
					['pve', '0000:01:00.0'],
					['pve2', '0000:01:00.0'],
				],
			],
			['vf', [['pve', '0000:00:02.1', '0000:00:02.2']]],
		]);
	});

	it('say where each line is, as it is written', () => {
		expect(parseMappings({ text: `# note\ngpu\n# note\n\tmap ${MAP}\n` }).get('gpu')).toEqual([
			{ node: 'pve', paths: ['0000:01:00.0'], id: '10de:2204', iommuGroup: '1', mdev: false, text: MAP, line: 4 },
		]);
	});

	it('say of all their devices that these make slices', () => {
		const text = `gpu\n\tmap ${MAP}\n\tmdev 1\n\nother\n\tmdev 0\n\tmap ${MAP}\n`;
		expect([...parseMappings({ text }).values()].flat().map(({ mdev }) => mdev)).toEqual([true, false]);
	});

	it.each([
		['an address without its domain', MAP.replace('0000:', '')],
		['no ID', MAP.replace('id=10de:2204,', '')],
		['no node', MAP.replace('node=pve,', '')],
		['an unknown key', `${MAP},x=1`],
		['a word without key', `${MAP},x`],
		['an ID of three digits', MAP.replace('2204', '220')],
	])('have no device where Proxmox skips the line: %s', (_, map) => {
		expect(parsed(`gpu\n\tmap ${map}\n\tmap ${MAP}\n`)).toEqual([['gpu', [['pve', '0000:01:00.0']]]]);
	});

	it('end at an empty line, and the later of one name counts', () => {
		expect(parsed(`gpu\n\tmap ${MAP}\n\n\tmap ${MAP}\nother\n\tmap ${MAP}\ngpu x\n\tmap ${MAP}\n1st\n`)).toEqual([
			['gpu', [['pve', '0000:01:00.0']]],
			[
				'other',
				[
					['pve', '0000:01:00.0'],
					['pve', '0000:01:00.0'],
				],
			],
		]);
		expect(parsed(`gpu\n\tmap ${MAP}\n\ngpu\n`)).toEqual([['gpu', []]]);
	});

	it('are bounded', () => {
		const entries = parseMappings({ text: `gpu\n${`\tmap ${MAP}\n`.repeat(5000)}` }).get('gpu');
		expect(entries?.length).toBe(4096);
	});
});
