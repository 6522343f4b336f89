/** Inputs that fail, kept as files beside the build, to be looked at and had again. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../support/files.js';

const FOLDER = join(ROOT, 'dist/.fuzz');
/** Different ones that are collected before a run ends. */
const MOST = 20;

/** Gives the path, from the root. */
export function saveInput(name: string, bytes: Uint8Array): string {
	mkdirSync(FOLDER, { recursive: true });
	const path = join(FOLDER, `${name}.bin`);
	writeFileSync(path, bytes);
	return relative(ROOT, path);
}

/** One input for each place in the code that throws. */
export class Failures {
	private readonly name: string;
	private readonly found = new Map<string, { readonly path: string; readonly error: unknown }>();

	constructor(name: string) {
		this.name = name;
	}

	get full(): boolean {
		return this.found.size >= MOST;
	}

	add(bytes: Uint8Array, error: unknown): void {
		const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
		const place = stack
			.split('\n')
			.filter((line) => line.startsWith('    at '))
			.slice(0, 2)
			.join();
		if (this.found.has(place)) return;
		this.found.set(place, { path: saveInput(`${this.name}-${this.found.size}`, bytes), error });
	}

	report(seed: number): void {
		const [first] = this.found.values();
		if (first === undefined) return;
		const all = [...this.found.values()].map(({ path, error }) => `${path}: ${error}`);
		throw new Error(`inputs from seed ${seed} that fail, in files:\n${all.join('\n')}`, { cause: first.error });
	}
}
