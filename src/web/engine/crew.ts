/** The hands of the session: started when there is enough to do. */
import { Hand, type HandPort } from './hand.js';

/** In ms: what the start of a hand takes. One more is started if there is still something to do for it after that time. */
const STARTS_IN = 250;

export class Crew {
	private readonly start: () => HandPort;
	private readonly most: number;
	private readonly hasRoom: () => void;
	private readonly all = new Set<Hand>();
	private readonly idle: Hand[] = [];
	private lastStart = Number.NEGATIVE_INFINITY;
	private timer: ReturnType<typeof setTimeout> | undefined;

	/** `hasRoom` is called when one more may be started for what there was none for. */
	constructor(start: () => HandPort, most: number, hasRoom: () => void = () => {}) {
		this.start = start;
		this.most = most;
		this.hasRoom = hasRoom;
	}

	/** One that does nothing, if there is one or it pays to start it. */
	take(): Hand | undefined {
		return this.idle.pop() ?? (this.mayStart() ? this.started() : undefined);
	}

	/** Starts the first before there is something to do: it always pays. */
	warm(): void {
		this.idle.push(this.started());
	}

	giveBack(hand: Hand): void {
		if (this.all.has(hand)) this.idle.push(hand);
	}

	/** Those that wait for nothing take memory. One stays for what comes next. */
	rest(stays = 1): void {
		for (const hand of this.idle.splice(stays)) hand.end();
	}

	private mayStart(): boolean {
		const { size } = this.all;
		// Whatever a browser says of its processors.
		if (size === 0 || !(size < this.most)) return size === 0;
		const wait = this.lastStart + STARTS_IN - performance.now();
		if (wait <= 0) return true;
		this.timer ??= setTimeout(() => {
			this.timer = undefined;
			this.hasRoom();
		}, wait);
		return false;
	}

	private started(): Hand {
		this.lastStart = performance.now();
		const hand = new Hand(this.start(), (ended) => {
			this.all.delete(ended);
			const place = this.idle.indexOf(ended);
			if (place >= 0) this.idle.splice(place, 1);
		});
		this.all.add(hand);
		return hand;
	}
}
