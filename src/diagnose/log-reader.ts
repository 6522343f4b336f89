/**
 * Reads a log line by line, and tells the messages in it. Pastes break long lines: a line that says nothing is read again with the next
 * one behind it, as long as that does not begin anew.
 */
import type { PciFunction } from '../host/pci-function.js';
import type { GivenDevice } from '../vm/given-machine.js';
import { DeviceWords } from './device-words.js';
import { beginsAnew } from './lines/cut-prefix.js';
import { unescaped, withoutControls } from './lines/fold-text.js';
import { LineReader } from './lines/line-reader.js';
import { LspciLines } from './lspci-lines.js';
import { type Recognised, recognise, wordFinder } from './recogniser.js';

/** Characters. Nothing breaks lines that are shorter. */
const LEAST_OF_A_BROKEN_LINE = 40;
/** QEMU's longest lines on a terminal of 80 columns. */
const MOST_PARTS = 8;
const MOST_OF_ALL_PARTS = 1024;

/** What line as a whole is to be looked at again before it is read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ODD = /[\x00-\x08\x0b-\x1f\x7f\x9b\u200b-\u200f\u2060\ufeff\u00ad\\]|#033\[|\^\[\[/;

/** Lines that say nothing so far, one behind the other. */
interface Broken {
	readonly text: string;
	readonly line: number;
	readonly parts: number;
	/** Found in the parts, and where the search for words ended. */
	readonly words: ReadonlySet<number>;
	readonly state: number;
}

export class LogReader {
	/** Lines with words that are no message that is known. */
	unknown = 0;
	private readonly tell: (found: Recognised, line: number) => void;
	private readonly lines: LineReader;
	private broken: Broken | undefined;
	private readonly lspci = new LspciLines();
	private readonly deviceWords = new DeviceWords();

	constructor(tell: (found: Recognised, line: number) => void) {
		this.tell = tell;
		this.lines = new LineReader((line, number) => this.read(line, number));
	}

	push(text: string): void {
		this.lines.push(text);
	}

	/** @returns how many lines there were. */
	end(): number {
		return this.lines.end();
	}

	/** Of the host, or of the guest, as far as lspci has printed them into the log. */
	functions(): PciFunction[] {
		return this.lspci.functions();
	}

	/** That QEMU was told to pass, as far as the log has its command line. */
	devices(): GivenDevice[] {
		return this.deviceWords.devices();
	}

	private read(line: string, number: number): void {
		if (!ODD.test(line)) this.readPlain(line, number);
		else for (const piece of unescaped(withoutControls(line))) this.readPlain(piece, number);
	}

	private readPlain(text: string, line: number): void {
		this.deviceWords.add(text);
		const words = new Set<number>();
		const state = wordFinder().scan(text, words);
		const found = recognise(text, words);
		if (found.length > 0) {
			this.broken = undefined;
			this.tellAll(found, line);
			return;
		}
		if (!/\S/.test(text)) return;
		if (this.lspci.add(text)) {
			this.broken = undefined;
			return;
		}
		this.unknown++;
		const alone: Broken = { text, line, parts: 1, words, state };
		const joined = this.joined(text, words, state);
		const whole = joined === undefined ? [] : recogniseJoined(joined);
		if (joined === undefined || whole.length === 0) {
			this.broken = isLong(text) ? (joined ?? alone) : undefined;
			return;
		}
		this.broken = undefined;
		this.unknown -= joined.parts;
		this.tellAll(whole, joined.line);
	}

	/** With what stood before it, in two ways: a blank may have been where the line was broken. */
	private joined(text: string, words: ReadonlySet<number>, state: number): Joined | undefined {
		const { broken } = this;
		if (broken === undefined || beginsAnew(text) || broken.parts >= MOST_PARTS) return undefined;
		const next = text.replace(/^[\s>|]{1,16}/, '');
		if (broken.text.length + next.length > MOST_OF_ALL_PARTS) return undefined;
		const finder = wordFinder();
		const all = new Set([...broken.words, ...words]);
		const reach = Math.min(next.length, finder.longest);
		finder.scan(next, all, broken.state, reach);
		finder.scan(next, all, finder.scan(' ', all, broken.state), reach);
		const begin = broken.text.trimEnd();
		return {
			...{ text: begin + next, apart: `${begin} ${next}` },
			...{ line: broken.line, parts: broken.parts + 1, words: all, state },
		};
	}

	private tellAll(found: readonly Recognised[], line: number): void {
		for (const each of found) this.tell(each, line);
	}
}

interface Joined extends Broken {
	/** The same with a blank where the last part begins. */
	readonly apart: string;
}

function isLong(text: string): boolean {
	return text.length >= LEAST_OF_A_BROKEN_LINE;
}

function recogniseJoined({ text, apart, words }: Joined): Recognised[] {
	const found = recognise(text, words);
	return found.length > 0 ? found : recognise(apart, words);
}
