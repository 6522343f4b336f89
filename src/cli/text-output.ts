/** The one place where text leaves: what names, firmware and command lines bring cannot steer the terminal it goes to. */

import type { Output, Sink } from './io.js';
import { jsonTextOf, withColours, withJsonEscapes, withShownControls } from './terminal.js';

const ERASE_LINE = '\r\x1b[K';

export class TextOutput implements Output {
	private readonly sink: Sink;

	constructor(sink: Sink) {
		this.sink = sink;
	}

	get isTTY(): boolean {
		return this.sink.isTTY;
	}

	get columns(): number {
		return this.sink.columns;
	}

	lines(lines: readonly string[]): void {
		if (lines.length === 0) return;
		this.sink.write(lines.map((line) => `${withColours(line, withShownControls)}\n`).join(''));
	}

	json(value: unknown): void {
		this.sink.write(jsonTextOf(value));
	}

	jsonText(text: string): void {
		this.sink.write(withJsonEscapes(text));
	}

	status(line: string): void {
		this.sink.write(`${ERASE_LINE}${withShownControls(line)}`);
	}

	bytes(data: Uint8Array): void {
		this.sink.write(data);
	}
}
