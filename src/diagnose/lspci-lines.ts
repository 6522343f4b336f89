/** What lspci prints, between other lines of a log: its devices are the ones that the messages are about. */
import { parseLspci } from '../host/lspci.js';
import type { PciFunction } from '../host/pci-function.js';

/** A host has some 60 functions with 8 lines each; more than this is a log that looks like lspci. */
const MOST_LINES = 4096;

/** Real lines have some 150 characters. */
const MOST_OF_A_LINE = 1000;

const FUNCTION = /^(?:IOMMU group \d{1,9}:? )?(?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[01][0-9a-f]\.[0-7] [^:]{1,120}: /i;
const DETAIL = /^(?:Subsystem|Kernel driver in use|Kernel modules|IOMMU group): /;

export class LspciLines {
	private readonly lines: string[] = [];

	/** @returns whether the line is one. Nothing but quotes and blanks stands before those of lspci. */
	add(line: string): boolean {
		const text = line.slice(0, MOST_OF_A_LINE).replace(/^[\s>|]{1,16}/, '');
		if (!FUNCTION.test(text) && !DETAIL.test(text)) return false;
		// A part of a string keeps all of it in memory, here a piece of a log.
		if (this.lines.length < MOST_LINES) this.lines.push(` ${text}`.slice(1));
		return true;
	}

	functions(): PciFunction[] {
		return parseLspci(this.lines.join('\n'));
	}
}
