/** Cuts files out of what is unpacked once, forwards: as installers pack many files into one stream. */
import type { ContainerTools } from './container.js';
import { UnreadableError } from './problem.js';

export class ForwardReader {
	private readonly source: AsyncIterator<Uint8Array>;
	private readonly tools: ContainerTools;
	/** What has been unpacked and not been looked at. */
	private piece: Uint8Array = new Uint8Array();
	private position = 0;

	/** Each piece is there until the next is asked for. */
	constructor(pieces: AsyncIterable<Uint8Array>, tools: ContainerTools) {
		this.source = pieces[Symbol.asyncIterator]();
		this.tools = tools;
	}

	/** From where on files can be had yet. */
	get passed(): number {
		return this.position;
	}

	/** Pieces, each of which is there until the next is asked for; what lies before them is paid for. @throws UnreadableError */
	async *range(start: number, end: number): AsyncGenerator<Uint8Array> {
		if (start < this.position) throw new UnreadableError({ reason: 'damaged', said: 'files that overlap' });
		while (this.position < end) {
			if (this.piece.length === 0 && !(await this.next())) {
				throw new UnreadableError({ reason: 'damaged', said: 'less data than declared' });
			}
			const isWanted = this.position >= start;
			const piece = this.piece.subarray(0, (isWanted ? end : start) - this.position);
			this.piece = this.piece.subarray(piece.length);
			this.position += piece.length;
			if (isWanted) yield piece;
			else this.tools.pay(piece.length);
		}
	}

	/** Whether nothing is left. @throws UnreadableError */
	async isAtEnd(): Promise<boolean> {
		return this.piece.length === 0 && !(await this.next());
	}

	private async next(): Promise<boolean> {
		do {
			const { done, value } = await this.source.next();
			if (done === true) return false;
			this.piece = value;
		} while (this.piece.length === 0);
		return true;
	}
}
