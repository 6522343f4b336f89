/** What the view of the page decides by itself, without a browser. */
import { describe, expect, it } from 'vitest';
import { wordsMeant } from '../../src/web/engine/show/words-meant.js';
import type { FileEntry, FileUse } from '../../src/web/file-result.js';
import type { Candidate, Choice, JointResult } from '../../src/web/joint-result.js';
import type { ShownFinding } from '../../src/web/shown.js';
import { entered, matching, typedId } from '../../src/web/view/device/gpus.js';
import { withDevice } from '../../src/web/view/device/with-device.js';
import { connect, type Port } from '../../src/web/view/engine.js';
import { runsOf } from '../../src/web/view/file/log-runs.js';
import { languageOfBrowser } from '../../src/web/view/language.js';
import { isDoneHere } from '../../src/web/view/parts/done-here.js';
import { shortName } from '../../src/web/view/short-name.js';
import { EMPTY, type Event, isBusy, type PageState, pairOf, reduce, shownOf } from '../../src/web/view/state.js';
import { visible } from '../../src/web/view/visible.js';

const words = (text: string) => ({ en: text, zh: text });
const finding = (code: string, more: Partial<ShownFinding> = {}): ShownFinding => ({
	...{ code, severity: 'note', values: {}, message: words(code), cause: words(''), remedy: words('') },
	...more,
});
const candidate = (id: string, name: string): Candidate => ({ id, name, siblings: [], files: [], complete: true });

describe('an ID that is typed', () => {
	it.each([
		['1002:1636', '1002:1636'],
		[' 1002:164C ', '1002:164c'],
		['0x1002:0x1636', '1002:1636'],
		['[1002:1636]', '1002:1636'],
		['1002 1636', '1002:1636'],
		['1002:1636 Renoir', '1002:1636'],
		['1002', undefined],
		['Renoir', undefined],
		['1002:16363', undefined],
	])('"%s" is %s', (text, id) => {
		expect(typedId(text)).toBe(id);
	});

	it('is one of the files, or of the list by its name, or is told', () => {
		const candidates = [candidate('1002:1636', 'Renoir [Radeon]'), candidate('1002:1638', 'Cezanne [Radeon]')];
		expect(entered('cezanne', candidates)).toBe('1002:1638');
		expect(entered('radeon', candidates)).toBe('several');
		expect(entered('no such card', candidates)).toBe('none');
		expect(entered('ffff:ffff', candidates)).toBe('ffff:ffff');
		expect(entered('GeForce GTX 1060 3GB', [])).toMatch(/^10de:|several/);
	});

	it('finds those of the files before all others', () => {
		const found = matching('163', [candidate('1002:1638', 'Cezanne')]);
		expect(found[0]).toMatchObject({ id: '1002:1638', isInFiles: true });
		expect(found.slice(1).some(({ id }) => id === '1002:1636')).toBe(true);
		expect(found.filter(({ id }) => id === '1002:1638').length).toBe(1);
	});
});

describe('what is shown', () => {
	const file = (id: string, use: FileUse): FileEntry => ({ id, names: [id], size: 1, state: 'done', use });
	const joint = { candidates: [candidate('1002:1636', '')], roms: [] } as unknown as JointResult;
	const withFiles = (...files: FileEntry[]) => ({ ...EMPTY, files, joint });

	it('is the only file, but for a BIOS, whose result is that of all files', () => {
		expect(shownOf(withFiles(file('a.rom', 'rom')))).toBe('a.rom');
		expect(shownOf(withFiles(file('BIOS.rom', 'firmware')))).toBe('joint');
		expect(shownOf(withFiles(file('a.rom', 'rom'), file('b.conf', 'proxmox')))).toBe('joint');
	});

	it('is what all files give where a device was chosen for a ROM, or a ROM was made of it', () => {
		const shown = (more: Partial<JointResult>) =>
			shownOf({ ...withFiles(file('a.rom', 'rom')), joint: { ...joint, ...more } });
		expect(shown({ device: { id: '1002:1636', address: '', by: 'choice' } })).toBe('joint');
		expect(shown({ device: { id: '1002:1636', address: '', by: 'only-candidate' } })).toBe('a.rom');
		const rom = (part: object) => ({ roms: [{ from: [{ file: 'a.rom', ...part }] }] }) as unknown as JointResult;
		expect(shown(rom({ part: 'vbios.bin' }))).toBe('joint');
		expect(shown(rom({}))).toBe('a.rom');
	});

	it('is a comparison for as long as there are two to compare, of those that were chosen', () => {
		const names = ({ files }: PageState) => pairOf({ ...EMPTY, files, pair: ['b', 'c'] })?.map(({ id }) => id);
		const all = withFiles(file('a', 'rom'), file('b', 'firmware'), file('c', 'rom'), file('d', 'log'));
		const state = reduce(all, { type: 'paired', pair: ['b', 'c'] });
		expect([shownOf(state), names(state)]).toEqual(['compare', ['b', 'c']]);
		const one = reduce(state, { type: 'removed', file: 'b' });
		expect([shownOf(one), names(one)]).toEqual(['compare', ['a', 'c']]);
		const none = reduce(one, { type: 'removed', file: 'a' });
		expect([shownOf(none), names(none)]).toEqual(['joint', undefined]);
	});

	it('is what was selected, for as long as it is there', () => {
		const state = reduce(withFiles(file('a', 'rom'), file('b', 'rom')), { type: 'selected', selected: 'b' });
		expect(shownOf(state)).toBe('b');
		expect(shownOf(reduce(state, { type: 'removed', file: 'b' }))).toBe('a');
	});
});

describe('the page is busy', () => {
	const afterwards = (...events: readonly Event[]) => isBusy(events.reduce(reduce, EMPTY));
	const asked = { type: 'asked' } as const;
	const heard = (requests: number) => ({ type: 'heard', requests }) as const;

	it('until each request is answered, whichever comes first', () => {
		expect(afterwards(asked)).toBe(true);
		expect(afterwards(asked, asked, heard(1))).toBe(true);
		expect(afterwards(asked, asked, heard(2))).toBe(false);
		expect(afterwards(asked, { type: 'progress', progress: undefined })).toBe(true);
	});

	it('with what was asked before the last file was removed', () => {
		const file: FileEntry = { id: 'f0', names: ['a'], size: 1, state: 'done' };
		expect(afterwards({ type: 'file', file }, asked, { type: 'removed', file: 'f0' })).toBe(true);
		expect(afterwards({ type: 'file', file }, asked, { type: 'removed', file: 'f0' }, heard(1))).toBe(false);
	});

	it('until its worker ends, and has what was answered before that', () => {
		const listeners = new Map<string, (event: object) => void>();
		const port = { postMessage: () => {}, addEventListener: (type: string, hear: never) => listeners.set(type, hear) };
		const heard: string[] = [];
		connect(port as Port, ({ type }) => heard.push(type));
		listeners.get('message')?.({ data: { type: 'ready', version: '1' } });
		listeners.get('error')?.({ message: 'gone' });
		expect(heard).toEqual(['ready', 'failed']);
	});

	it('no more when its worker has ended', () => {
		expect(afterwards(asked, { type: 'failed', message: '' }, asked)).toBe(false);
	});
});

describe('an address', () => {
	const choice: Choice = { host: 'proxmox', device: '1002:1636', address: '05:00.0' };
	const known = { device: { id: '1002:1636' } } as JointResult;

	it('stays with its device, and goes with it', () => {
		expect(withDevice(choice, { id: '1002:1636' }, known)).toEqual(choice);
		expect(withDevice(choice, { id: '1002:1638' }, known)).toEqual({ host: 'proxmox', device: '1002:1638' });
		expect(withDevice(choice, undefined, known)).toEqual({ host: 'proxmox' });
	});

	it('is that of the device that is taken, where its file says it', () => {
		const taken = withDevice(choice, { id: '1002:1636', address: '0000:06:00.0' }, known);
		expect(taken).toEqual({ host: 'proxmox', device: '1002:1636', address: '0000:06:00.0' });
	});

	it('that was typed for the only device, or for none yet, is kept for that', () => {
		const typed: Choice = { host: choice.host, address: '05:00.0' };
		expect(withDevice(typed, { id: '1002:1636' }, known)).toEqual(choice);
		expect(withDevice(typed, { id: '1002:1638' }, known)).toEqual({ host: 'proxmox', device: '1002:1638' });
		expect(withDevice(typed, { id: '1002:1636' }, undefined)).toEqual(choice);
		expect(withDevice(typed, undefined, known)).toEqual(typed);
	});
});

describe('the words of a line that are meant', () => {
	const meant = (line: string, message: string, after?: string) =>
		wordsMeant(line, message, after).map(([start, end]) => line.slice(start, end));

	it('are those that the message names, but for the key', () => {
		const line = 'hostpci0: 0000:05:00.0,pcie=1,x-vga=1';
		expect(meant(line, 'hostpci0: pcie=1 requires machine type q35.')).toEqual(['pcie=1']);
		expect(meant(line, 'QEMU does not start with x-vga=1.')).toEqual(['x-vga=1']);
		expect(meant("<rom file='/a.rom' bar='on'/>", 'There is no `/a.rom`.')).toEqual(['/a.rom']);
	});

	it('are those that the fix writes in another way', () => {
		expect(meant('vga: std', 'Two displays.', 'vga: none')).toEqual(['std']);
		expect(meant('vga: std', 'Two displays.')).toEqual([]);
	});
});

it('says of a command in a fix that the page does the same, where it does', () => {
	expect(isDoneHere('Add the GOP driver: romtool extract BIOS.bin')).toBe(true);
	expect(isDoneHere('用 `romtool check a.rom` 检查。')).toBe(true);
	expect(isDoneHere('Copy the file with `romtool install a.rom`.')).toBe(false);
	expect(isDoneHere('Write `machine: q35`.')).toBe(false);
});

describe('a log', () => {
	const text = [...Array(30).keys()].map((i) => `line ${i + 1}`);
	const harmless = [...Array(8).keys()].map((i) => ({ line: i + 1, code: 'x', meaning: words('x') }));

	it('shows the lines about a cause, and folds long runs of others', () => {
		const runs = runsOf({ text, first: 1, more: 0, harmless }, [finding('c', { line: 20, shownBy: [20] })]);
		expect(runs.map(({ lines, isFolded, isHarmless }) => [lines.length, isFolded, isHarmless])).toEqual([
			[8, true, true],
			[9, true, false],
			[5, false, false],
			[8, true, false],
		]);
		expect(runs.flatMap(({ lines }) => lines.map(({ text: line }) => line))).toEqual(text);
	});

	it('shows the lines that steps lead to', () => {
		const runs = runsOf({ text, first: 1, more: 0 }, [], [15]);
		expect(runs.map(({ lines, isFolded }) => [lines[0]?.number, isFolded])).toEqual([
			...[
				[1, true],
				[13, false],
				[18, true],
			],
		]);
	});

	it('without a cause is shown from its begin', () => {
		expect(runsOf({ text, first: 1, more: 0 }, []).map(({ isFolded }) => isFolded)).toEqual([false]);
	});
});

it('speaks the first language of the browser that it knows', () => {
	expect(languageOfBrowser({ languages: ['zh-CN', 'en'] })).toBe('zh');
	expect(languageOfBrowser({ languages: ['de', 'zh-TW', 'en'] })).toBe('zh');
	expect(languageOfBrowser({ languages: ['en-GB', 'zh'] })).toBe('en');
	expect(languageOfBrowser({ languages: [] })).toBe('en');
});

it('shows characters that hide or move others as what they are', () => {
	expect(visible('a\u202eb\u0007\u001b[31m\tc\n\u{e0001}')).toBe('a\\u202eb\\x07\\x1b[31m\tc\n\\u{e0001}');
	expect(visible('显卡 ROM')).toBe('显卡 ROM');
});

it('calls a device by what stands before its brackets', () => {
	expect(shortName({ id: 'x', name: 'Renoir [Radeon Vega Series]' })).toBe('Renoir');
	expect(shortName({ id: 'x', name: '[Radeon]' })).toBe('[Radeon]');
	expect(shortName({ id: '1002:ffff' })).toBe('1002:ffff');
});
