/**
 * The scenarios by which published helpers have been measured, `../shared/reference/igd-helper.json`: expected outcomes,
 * and where each of the published helpers differs. They are not part of the repository.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { ROOT } from '../../support/files.js';
import type { MachineType } from './machine/guest-memory.js';
import type { Expected, Run, Scenario, ScenarioDevice } from './scenario.js';

const FOLDER = join(ROOT, '../shared/reference');
const FILE = join(FOLDER, 'igd-helper.json');
/** What a late device has where the file does not say it. */
const GRAPHICS_CONTROL = 0x2c1;

/** A scenario, and the differences of published helpers by their names; who is not named has none. */
export interface PublishedScenario extends Scenario {
	readonly references: Readonly<Record<string, readonly string[]>>;
}

type Json = Record<string, unknown>;

export function publishedScenarios(context: TestContext): readonly PublishedScenario[] {
	if (!existsSync(FILE)) context.skip('no ../shared/reference/igd-helper.json: it is not part of the repository');
	const { scenarios } = JSON.parse(readFileSync(FILE, 'utf8')) as { scenarios: Json[] };
	return scenarios.map(scenarioOf);
}

function scenarioOf(json: Json): PublishedScenario {
	const opregion = json['opregion'] as string | null;
	const bdsmSize = json['bdsmSizeFile'] as string | null;
	const late = json['lateDevice'] as Json | null | undefined;
	const expected = json['expected'] as Json | Json[];
	return {
		name: json['name'] as string,
		why: json['why'] as string,
		machine: json['machine'] as MachineType,
		mebibytes: mebibytesOf(json['memory'] as string),
		devices: (json['devices'] as Json[]).map(deviceOf),
		...(late !== undefined && late !== null && { lateDevice: deviceOf({ bdsmWritable: true, ...late }) }),
		opregion: opregion === null ? undefined : readFileSync(join(FOLDER, 'igd-opregions', `${opregion}.bin`)),
		bdsmSize: bdsmSize === null ? undefined : Buffer.from(bdsmSize, 'hex'),
		run: runOf((json['run'] ?? {}) as Json),
		expected: (Array.isArray(expected) ? expected : [expected]).map(expectedOf),
		references: (json['references'] ?? {}) as Record<string, string[]>,
	};
}

function deviceOf(json: Json): ScenarioDevice {
	return {
		at: json['at'] as string,
		vendor: numberOf(json['vendor']),
		device: numberOf(json['device']),
		classCode: numberOf(json['classCode']),
		graphicsControl: numberOf(json['config0x50'] ?? GRAPHICS_CONTROL),
		bdsm32: numberOf(json['config0x5C'] ?? 0),
		bdsm64: BigInt((json['config0xC0'] as string | undefined) ?? 0),
		asls: numberOf(json['config0xFC'] ?? 0),
		bdsmWritable: json['bdsmWritable'] as boolean,
	};
}

function runOf({ failWrite, failAllocate, ...flags }: Json): Run {
	return {
		...flags,
		...(failWrite !== undefined && { failWrite: numberOf(failWrite) }),
		...(failAllocate !== undefined && { failAllocate: numberOf(failAllocate) }),
	};
}

function expectedOf(json: Json): Expected {
	const vbt = json['vbt'] as Json | 'any';
	const stolen = json['stolen'] as Json | 'any' | null;
	return {
		...json,
		vbt: typeof vbt === 'object' && vbt['crc32'] !== undefined ? { ...vbt, crc32: numberOf(vbt['crc32']) } : vbt,
		stolen: stolen !== null && typeof stolen === 'object' ? { ...stolen, ...placeOf(stolen) } : stolen,
	} as Expected;
}

function placeOf({ at }: Json): { at?: number } {
	return at === undefined ? {} : { at: numberOf(at) };
}

function numberOf(value: unknown): number {
	return Number(value);
}

function mebibytesOf(memory: string): number {
	return Number.parseInt(memory, 10) * (memory.endsWith('G') ? 1024 : 1);
}
