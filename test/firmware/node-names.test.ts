/** What nodes are called in text output; reports have the English words. */
import { describe, expect, it } from 'vitest';
import { type NumberedSubtype, numberedName, subtypeName, typeName } from '../../src/firmware/node-names.js';
import { amdBios, intelBios, twoSlotBios } from '../support/bios.js';
import { allNodes, open } from '../support/tree.js';

describe('names of nodes', () => {
	it('are the words of reports in English', () => {
		expect([typeName('free-space', 'en'), subtypeName('DXE driver', 'en')]).toEqual(['free-space', 'DXE driver']);
	});

	it('are Chinese for all types, and for what reports may have besides', () => {
		expect([typeName('free-space', 'zh'), subtypeName('DXE driver', 'zh')]).toEqual(['空闲空间', 'DXE 驱动']);
		expect([typeName('constructor', 'zh'), subtypeName('toString', 'zh')]).toEqual(['constructor', 'toString']);
		for (const node of [amdBios(), intelBios(), twoSlotBios()].flatMap((bytes) => allNodes(open(bytes)))) {
			expect(typeName(node.type, 'zh')).toMatch(/\p{Script=Han}/u);
		}
	});

	it.each<[NumberedSubtype, string, string]>([
		[{ type: 0x22 }, 'type 0x22', '类型 0x22'],
		[{ entry: 0x62 }, '0x62', '0x62'],
		[{ chip: 0xbc0a0000 }, 'for 0xbc0a0000', '用于 0xbc0a0000'],
		[{ directory: 'PSP directory' }, 'PSP directory', 'PSP 目录'],
		[{ directory: 'BIOS directory', letter: 'A' }, 'BIOS directory A', 'BIOS 目录 A'],
		[
			{ directory: 'PSP directory', letter: 'B', chip: 0xbc0a0000 },
			'PSP directory B for 0xbc0a0000',
			'PSP 目录 B（用于 0xbc0a0000）',
		],
	])('with numbers: %j', (subtype, english, chinese) => {
		expect([numberedName(subtype, 'en'), numberedName(subtype, 'zh')]).toEqual([english, chinese]);
	});
});
