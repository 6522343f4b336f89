/** All catalogues of the source, and values of each kind to fill their texts with, everyday ones and hostile ones. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { TARGET_IDS } from '../../src/host/host.js';
import { HOST_IDS } from '../../src/host/hosts.js';
import type { Entry } from '../../src/language/entry.js';
import type { Text } from '../../src/language/text.js';
import { kindOf, type Schema, type ToldValue, type ToldValues, type ValueKind } from '../../src/language/values.js';
import { ROOT } from './files.js';

const SRC = join(ROOT, 'src');

export interface Named<T> {
	/** `consumers/seabios/findings.ts seabios-sum`. */
	readonly where: string;
	readonly code: string;
	readonly item: T;
}

// biome-ignore lint/suspicious/noExplicitAny: each has values of its own
export type AnyEntry = Entry<any, any>;
// biome-ignore lint/suspicious/noExplicitAny: each has values of its own
export type AnyText = Text<any>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown) => isObject(value) && 'en' in value && 'zh' in value && isObject(value['values']);
const isEntry = (value: unknown) => isText(value) && Array.isArray((value as Record<string, unknown>)['severities']);

async function collect<T>(file: RegExp, wanted: (value: unknown) => boolean): Promise<Named<T>[]> {
	const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => file.test(name));
	const found: Named<T>[] = [];
	for (const name of files.sort()) {
		const module: Record<string, unknown> = await import(join(SRC, name));
		const visit = (value: unknown, path: string): void => {
			if (wanted(value))
				found.push({ where: `${name} ${path}`, code: path.split('.').at(-1) as string, item: value as T });
			else if (isObject(value) && !isText(value))
				for (const [key, each] of Object.entries(value)) visit(each, `${path}.${key}`);
		};
		for (const [key, value] of Object.entries(module)) visit(value, key);
	}
	return found;
}

/** Of every `findings.ts` below src. */
export const allEntries = () => collect<AnyEntry>(/(?:^|[\\/])findings\.ts$/, isEntry);

/** Of every `texts.ts` and every `…-messages.ts` below src. */
export const allTexts = () =>
	collect<AnyText>(/(?:^|[\\/])(?:texts|[\w-]+-messages)\.ts$/, (value) => isText(value) && !isEntry(value));

export const NAMES = [
	'image 1.rom',
	'VBIOS and GOP.rom',
	'driver and vbios.efi',
	'a; b: c',
	'$(x)',
	"it's",
	'-o.rom',
	'\u202egnp.rom',
	'名称 和 镜像.rom',
	'x'.repeat(200),
	'AMDGopDriver.rom',
] as const;

const name = fc.constantFrom(...NAMES);
const number = fc.oneof(fc.constantFrom(0, 1, 2, 3, 512), fc.integer({ min: 0, max: 0xffff_ffff }));
const id = fc.constantFrom('1002:1636', '8086:a780', '10de:2d04');
const vendor = fc.constantFrom('1002', '8086', '10de');
const address = fc.constantFrom('0000:05:00.0', '0000:00:02.1');
const few = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 1, maxLength: 3 });

/** `reasons` are what a value of that kind may be. */
function valuesOfKind(kind: ValueKind, reasons: fc.Arbitrary<ToldValue>): fc.Arbitrary<ToldValue> {
	if (typeof kind !== 'string') return fc.constantFrom(...kind);
	const kinds: Record<Exclude<ValueKind, readonly string[]>, fc.Arbitrary<ToldValue>> = {
		number,
		offset: number,
		flag: fc.boolean(),
		id,
		address,
		file: name,
		name,
		said: name,
		line: name,
		host: fc.constantFrom(...HOST_IDS),
		target: fc.constantFrom(...TARGET_IDS),
		numbers: few(number),
		ids: few(id),
		vendors: few(vendor),
		files: few(name),
		names: few(name),
		lines: few(name),
		reason: reasons,
		reasons: few(reasons) as unknown as fc.Arbitrary<ToldValue>,
	};
	return kinds[kind];
}

/** Values for a schema; what may be left out is left out at times. */
export function valuesFor(schema: Schema, reasons: fc.Arbitrary<ToldValue>, all = false): fc.Arbitrary<ToldValues> {
	const record = Object.fromEntries(
		Object.entries(schema).map(([key, declared]) => [key, valuesOfKind(kindOf(declared), reasons)]),
	);
	const required = Object.keys(schema).filter(
		(key) => all || !String(schema[key]).endsWith('?') || typeof schema[key] !== 'string',
	);
	return fc.record(record, { requiredKeys: required }) as fc.Arbitrary<ToldValues>;
}
