/** What a driver, a VBIOS or a VBT is, in a few words. */
import type { Graphics } from '../../graphics/graphics.js';
import type { MeasuredReport } from '../../report/measured-report.js';
import { say } from '../language.js';

export function summarize(graphics: Graphics): string {
	switch (graphics.kind) {
		case 'amd-gop':
			return `AMD GOP ${graphics.version}`;
		case 'intel-gop':
			return `Intel GOP ${graphics.version ?? say('of unknown version')}`;
		case 'igd-helper':
			return say(`${graphics.name} (helper for Intel iGPUs)`);
		case 'other-gop':
			return graphics.name;
		case 'amd-vbios':
			return `AMD VBIOS ${graphics.version}`;
		case 'intel-vbios':
			return graphics.vbt === undefined ? 'Intel VBIOS' : `Intel VBIOS, VBT ${graphics.vbt.platform}`;
		case 'intel-vbt':
			return `Intel VBT ${graphics.platform}`;
		case 'nvidia-vbios':
			return `NVIDIA VBIOS ${graphics.version ?? say('of unknown version')}`;
	}
}

/** All that is known of it, as label and value; `namedDevice` gives an ID its name. */
export function details(
	graphics: Graphics,
	namedDevice: (vendorId: string, deviceId: string) => string,
): [string, string][] {
	const rows: [string, string | undefined][] = [];
	switch (graphics.kind) {
		case 'amd-gop': {
			rows.push(['built', graphics.built], ['chips', graphics.deviceIds.map(rangeText).join(' ')]);
			const open = say(
				graphics.absenceMeans === 'unknown' ? 'others may work as well: the table is not the whole truth' : 'no others',
			);
			rows.push(['', graphics.deviceIds.length > 0 ? open : undefined]);
			break;
		}
		case 'intel-gop':
			rows.push(['chips', graphics.deviceIds.map((id) => id.slice(2)).join(' ')]);
			break;
		case 'igd-helper':
			rows.push(['memory', stolenMemoryText(graphics)]);
			break;
		case 'amd-vbios':
			rows.push(
				['name', graphics.name],
				['part', graphics.partNumber],
				['chip', graphics.chip],
				['built', graphics.built],
			);
			rows.push(['config', graphics.configName]);
			if (graphics.subsystemVendorId !== undefined && graphics.subsystemId !== undefined) {
				rows.push(['board', namedDevice(graphics.subsystemVendorId, graphics.subsystemId)]);
			}
			break;
		case 'intel-vbt':
			rows.push(...vbtRows(graphics));
			break;
		case 'intel-vbios':
			if (graphics.vbt !== undefined) rows.push(...vbtRows(graphics.vbt));
			break;
		case 'nvidia-vbios':
			rows.push(['name', graphics.name]);
			break;
	}
	return rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[label, value]]));
}

function stolenMemoryText({ stolenMemory }: Extract<Graphics, { kind: 'igd-helper' }>): string | undefined {
	if (stolenMemory === undefined) return undefined;
	return say(
		stolenMemory === 'host'
			? 'takes the stolen memory that the BDSM register points to'
			: 'allocates stolen memory, and writes its address to the BDSM register',
	);
}

function vbtRows(vbt: Extract<Graphics, { kind: 'intel-vbt' }>): [string, string][] {
	// Half of what Intel and vendors have published does not sum to zero, and nobody minds.
	const sum = vbt.sumOk ? 'sums to zero' : 'does not sum to zero, as many do';
	return [
		[
			'VBT',
			say(`version ${vbt.version}, BDB ${vbt.bdbVersion}, ${vbt.size} bytes at 0x${vbt.offset.toString(16)}, ${sum}`),
		],
	];
}

/** What it answered when it was asked; families of the same answer on a line. */
export function measuredRows({ alone, families }: MeasuredReport): [string, string][] {
	const answers = new Map<string, string[]>();
	for (const { family, takes } of families) {
		const text = takes === 'asks-hardware' ? "reads the chip's registers first" : takenText(takes);
		answers.set(text, [...(answers.get(text) ?? []), family]);
	}
	const lines = [...answers].map(([text, of]) => say(`with a VBIOS of ${of.join(', ')}: ${text}`));
	const first = say(families.length === 0 ? takenText(alone) : `without a VBIOS: ${takenText(alone)}`);
	return [first, ...lines].map((text, i) => [i === 0 ? 'measured' : '', text]);
}

function takenText(ranges: MeasuredReport['alone']): string {
	if (ranges.length === 0) return 'takes nothing';
	const [[first, last] = ['', '']] = ranges;
	return first === '0x0000' && last === '0xffff' ? 'takes any ID' : `takes ${ranges.map(rangeText).join(' ')}`;
}

/** `1636-1638`, or one ID. */
export function rangeText([first, last]: readonly [string, string]): string {
	return first === last ? first.slice(2) : `${first.slice(2)}-${last.slice(2)}`;
}
