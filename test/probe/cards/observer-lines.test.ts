/** What the driver on the first card says, and what is made of it where lines are missing, damaged or forged. */
import { describe, expect, it } from 'vitest';
import { efiStatusName } from '../../../src/probe/cards/efi-status.js';
import { isObservedToEnd, parseObserved } from '../../../src/probe/cards/observer-lines.js';
import { cardResult, isOwnFault } from '../../../src/probe/cards/outcome.js';
import { growthOfTime, LINEAR } from '../../support/growth.js';

const TOKEN = '0123456789abcdef';
const SUCCESS = '0000000000000000';
const UNSUPPORTED = '8000000000000003';
const VIOLATION = '800000000000001a';
const BASE = '000000000e5f9000';
const SIZE = '0000000000005000';
const at = (offset: number) => offset.toString(16).padStart(16, '0');

/** As the driver writes them: an empty line before each. */
function said(...lines: readonly string[]): string {
	return ['\nromtool-observer 1\n', ...lines.map((line) => `\n${TOKEN} ${line}\n`)].join('');
}

const load = (number: number, offset: number, card = '10') =>
	`load ${number.toString(16).padStart(4, '0')} ${card} ${at(offset)} ${at(offset + 0x1ff)}`;
const loaded = (number: number, status = SUCCESS) =>
	`loaded ${number.toString(16).padStart(4, '0')} ${status} ${BASE} ${SIZE}`;
const RUNS = [load(0, 0), loaded(0), 'start 0000', `started 0000 ${SUCCESS}`];

const CARD = 0x10;
const resultOf = (text: string, ending: 'end' | 'crashes' | 'hangs' = 'end', offsets: readonly number[] = [0]) =>
	cardResult(parseObserved(text, TOKEN), CARD, offsets, ending);

describe('the outcome of a card', () => {
	it('is that a started driver runs, and stays', () => {
		const text = said('ready', ...RUNS, `present 0000 10 ${BASE} ${SIZE}`, 'end');
		expect(isObservedToEnd(text, TOKEN)).toBe(true);
		const status = `0x${SUCCESS}`;
		const image = { offset: 0, dispatched: true, loaded: true, started: true, unloaded: false, status };
		expect(resultOf(text)).toEqual({ images: [image], outcome: 'runs' });
	});

	it('is that a driver that returns an error runs, and is unloaded', () => {
		const text = said(load(0, 0), loaded(0), 'start 0000', `started 0000 ${UNSUPPORTED}`, 'end');
		expect(resultOf(text)).toMatchObject({
			outcome: 'runs',
			images: [{ started: true, unloaded: true, status: `0x${UNSUPPORTED}` }],
		});
	});

	it.each([
		['refused', UNSUPPORTED, 'EFI_UNSUPPORTED'],
		['loaded in spite of a violation of security, and not started', VIOLATION, 'EFI_SECURITY_VIOLATION'],
	])('is that a driver is ignored that is %s', (_, status, name) => {
		const { images, outcome } = resultOf(said(load(0, 0x400), loaded(0, status), 'end'), 'end', [0, 0x400]);
		expect(outcome).toBe('ignored');
		// What the firmware never tried stands beside it.
		expect(images.map(({ dispatched, loaded: is }) => [dispatched, is])).toEqual([
			[false, false],
			[true, false],
		]);
		expect(efiStatusName(images[1]?.status ?? '')).toBe(name);
	});

	it('is that a driver is ignored that StartImage refuses, and leaves where it is', () => {
		const text = said(load(0, 0), loaded(0), 'start 0000', `started 0000 ${UNSUPPORTED}`);
		const kept = resultOf(`${text}\n${TOKEN} present 0000 10 ${BASE} ${SIZE}\n\n${TOKEN} end\n`);
		expect(kept).toMatchObject({ outcome: 'ignored', images: [{ loaded: true, started: false, unloaded: false }] });
	});

	it('is that an image is unloaded that the firmware takes away, also where the machine ends later', () => {
		const text = said(...RUNS, `unloaded 0000 ${SUCCESS}`, load(1, 0x200), loaded(1), 'start 0001');
		expect(resultOf(text, 'crashes', [0, 0x200])).toMatchObject({
			images: [
				{ offset: 0, started: true, unloaded: true },
				{ offset: 0x200, unloaded: false },
			],
		});
		const failed = resultOf(said(...RUNS, `unloaded 0000 ${UNSUPPORTED}`), 'hangs');
		expect(failed).toMatchObject({ images: [{ started: true, unloaded: false }] });
		// StartImage had refused it.
		const refused = said(
			load(0, 0),
			loaded(0),
			'start 0000',
			`started 0000 ${UNSUPPORTED}`,
			`unloaded 0000 ${SUCCESS}`,
		);
		expect(resultOf(`${refused}\n${TOKEN} end\n`)).toMatchObject({
			outcome: 'ignored',
			images: [{ started: false, unloaded: true }],
		});
	});

	it("is not made of another card's images, nor of those without a card", () => {
		const other = said(load(0, 0, '18'), loaded(0), 'start 0000', `started 0000 ${SUCCESS}`, 'end');
		expect(resultOf(other).outcome).toBe('ignored');
		const none = said('load 0000', loaded(0), 'start 0000', `started 0000 ${SUCCESS}`, 'end');
		expect(resultOf(none).outcome).toBe('ignored');
	});

	it('names the image amid which the machine ended, and the stage', () => {
		const loading = resultOf(said(...RUNS, load(1, 0x200)), 'hangs');
		expect(loading).toMatchObject({ outcome: 'hangs', amid: { offset: 0x200, stage: 'load' } });
		const started = resultOf(said(...RUNS, load(1, 0x200), loaded(1), 'start 0001'), 'crashes');
		expect(started).toMatchObject({ outcome: 'crashes', amid: { offset: 0x200, stage: 'start' } });
		// A driver that loads another one has not returned.
		const nested = said(load(0, 0), loaded(0), 'start 0000', 'load 0001', loaded(1));
		expect(resultOf(nested, 'crashes')).toMatchObject({ amid: { offset: 0, stage: 'start' } });
		expect(resultOf(said(...RUNS), 'crashes')).not.toHaveProperty('amid');
	});
});

it('counts lines with the token only, that are finished and make sense', () => {
	const forged = said('ready').replaceAll(TOKEN, 'fedcba9876543210');
	expect(parseObserved(forged, TOKEN)).toEqual({ began: true, ended: false, images: [] });
	const rubbish = ['load zzzz', 'loaded 0000', 'start', 'started 0007 0', `present 0009 10 ${BASE}`, 'load 0000 1'];
	expect(parseObserved(said(...rubbish), TOKEN).images).toEqual([]);
	const unfinished = said(load(0, 0)).slice(0, -3);
	expect(parseObserved(unfinished, TOKEN).images).toEqual([]);
	expect(parseObserved('', TOKEN)).toEqual({ began: false, ended: false, images: [] });
	// A number that is taken is not given again, and there are no more than a machine has room for.
	const many = Array.from({ length: 3000 }, (_, number) => load(number, 0));
	expect(parseObserved(said(...many, ...many), TOKEN).images).toHaveLength(1024);
});

it('reads calls that never return in linear time', () => {
	const make = (times: 1 | 4) => {
		const lines = (line: string) => Array.from({ length: times * 10_000 }, () => line);
		return said(load(0, 0), load(1, 0x200), loaded(1), ...lines('start 0000'), ...lines(`started 0001 ${SUCCESS}`));
	};
	expect(growthOfTime(make, (text) => parseObserved(text, TOKEN))).toBeLessThan(LINEAR);
});

it('takes a fault in the memory of the image that was started for its own', () => {
	const observed = parseObserved(said(load(0, 0), loaded(0), 'start 0000'), TOKEN);
	const fault = (registers: Record<string, string>) => isOwnFault(observed, 'crashes', { name: '#UD', registers });
	expect(fault({ RIP: `0x${BASE}` })).toBe(true);
	expect(fault({ ELR: '0xe5fdfff' })).toBe(true);
	expect(fault({ RIP: '0xe5fe000' })).toBe(false);
	expect(fault({ RIP: '0x0' })).toBe(false);
	expect(isOwnFault(observed, 'crashes', undefined)).toBe(false);
	// What never returned is in it; what was never started is not.
	expect(isOwnFault(observed, 'hangs', undefined)).toBe(true);
	expect(isOwnFault(observed, 'end', undefined)).toBe(false);
	const loading = parseObserved(said(load(0, 0)), TOKEN);
	expect(isOwnFault(loading, 'crashes', { name: '#UD', registers: { RIP: `0x${BASE}` } })).toBe(false);
	expect(isOwnFault(loading, 'hangs', undefined)).toBe(false);
});

it.each([
	['0x0000000000000000', 'EFI_SUCCESS'],
	['0x8000000000000001', 'EFI_LOAD_ERROR'],
	['0x8000000000000009', 'EFI_OUT_OF_RESOURCES'],
	['0x800000000000000e', 'EFI_NOT_FOUND'],
	['0x800000000000000f', 'EFI_ACCESS_DENIED'],
	['0x8000000000000014', 'EFI_ALREADY_STARTED'],
	['0x800000000000001f', 'EFI_END_OF_FILE'],
	['0x8000000000000023', 'EFI_HTTP_ERROR'],
	['0x800000000000001d', undefined],
	['0x8000000000000024', undefined],
	['0x0000000000000001', undefined],
])('calls %s %s', (status, name) => {
	expect(efiStatusName(status)).toBe(name);
});
