/** Fixes keep to the width of the terminal, but for what is there to be copied. */
import { describe, expect, it } from 'vitest';
import { fixLines } from '../../src/cli/describe-findings.js';

const WIDTH = 40;

describe('a command at the end', () => {
	it('stays where there is room for it', () => {
		expect(fixLines('Set the ID: romtool edit a.rom', WIDTH)).toEqual(['  → Set the ID: romtool edit a.rom']);
	});

	it('has a line of its own otherwise, however long it is', () => {
		const command = "romtool edit set-id --in-place --id 1002:1640 'a long name.rom'";
		expect(fixLines(`Set the ID: ${command}`, WIDTH)).toEqual(['  → Set the ID:', `    ${command}`]);
		expect(fixLines(`设置 ID：${command}`, WIDTH)).toEqual(['  → 设置 ID：', `    ${command}`]);
	});

	it('is known by the tools of Proxmox VE as well, in each line of a fix', () => {
		const command = 'qm set 100 --hostpci0 0000:05:00.0,pcie=1,romfile=a.rom';
		expect(fixLines(`Pass it: ${command}\nand then: ${command}`, WIDTH)).toEqual([
			...['  → Pass it:', `    ${command}`, '  → and then:', `    ${command}`],
		]);
	});

	it('has the text before it wrapped', () => {
		expect(fixLines('Write the name alone, and copy the file there: sudo romtool install a.rom', WIDTH)).toEqual([
			'  → Write the name alone, and copy the',
			'    file there:',
			'    sudo romtool install a.rom',
		]);
	});
});

describe('what stands in backticks', () => {
	it('is not broken', () => {
		expect(fixLines('Use machine type q35. Write `hostpci0: 0000:05:00.0,pcie=1`.', WIDTH)).toEqual([
			'  → Use machine type q35. Write',
			'    `hostpci0: 0000:05:00.0,pcie=1`.',
		]);
	});

	it('is broken where it is longer than a line', () => {
		const lines = fixLines(`Write \`args: ${'-set device.hostpci0.x-vga=off '.repeat(3)}\`.`, WIDTH);
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.every((line) => line.length <= WIDTH)).toBe(true);
	});
});

it('lines of a fix stay lines', () => {
	expect(fixLines('First.\nSecond.', WIDTH)).toEqual(['  → First.', '  → Second.']);
});
