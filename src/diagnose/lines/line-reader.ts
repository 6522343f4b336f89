/** Lines of a text that comes in pieces, each with its number; what is longer than any line of a log is cut, not kept. */

/** Characters. QEMU's longest lines, with the whole option in them, have some 600. */
export const MOST_OF_A_LINE = 4096;

export type TakeLine = (line: string, number: number) => void;

export class LineReader {
	private readonly take: TakeLine;
	/** The begin of a line that has not ended yet. */
	private rest = '';
	private number = 0;
	/** A line feed right behind it belongs to the carriage return that the last piece ended with. */
	private afterReturn = false;

	constructor(take: TakeLine) {
		this.take = take;
	}

	/** Lines end with LF, CRLF or, as progress on a terminal does, with CR alone. */
	push(text: string): void {
		let start = this.afterReturn && text.startsWith('\n') ? 1 : 0;
		if (text !== '') this.afterReturn = false;
		// A search that is at the end of the text once is not repeated for each line.
		let [feed, back] = [text.indexOf('\n', start), text.indexOf('\r', start)];
		while (feed >= 0 || back >= 0) {
			const isReturn = feed < 0 || (back >= 0 && back < feed);
			const end = isReturn ? back : feed;
			this.add(text, start, end);
			this.finish();
			start = end + 1;
			if (isReturn && start === text.length) this.afterReturn = true;
			if (isReturn && feed === start) start++;
			if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
			if (back >= 0 && back < start) back = text.indexOf('\r', start);
		}
		this.add(text, start, text.length);
	}

	/** What stands behind the last line end is a line, too. @returns how many there were. */
	end(): number {
		if (this.rest !== '') this.finish();
		return this.number;
	}

	private add(text: string, start: number, end: number): void {
		const room = MOST_OF_A_LINE - this.rest.length;
		if (start < end && room > 0) this.rest += text.slice(start, Math.min(end, start + room));
	}

	private finish(): void {
		const line = this.rest;
		this.rest = '';
		this.number++;
		this.take(line, this.number);
	}
}
