/** What one search for parts may cost, whatever the firmware holds; what is beyond is left out, and a finding says so. */
import { Budget } from '../../bytes/budget.js';
import type { Finding } from '../../bytes/finding.js';
import type { FirmwareNode } from '../../firmware/node.js';
import { workLimit } from '../../firmware/opening.js';
import { UnpackBudget } from '../../option-rom/unpack-budget.js';

/** Places where a ROM, a VBT or a driver begins; real images have some hundreds. */
const MAX_HITS = 16_384;
/** How often the same bytes are searched: entries of AMD's directories may share theirs, and rightly do so twice. */
const MAX_TIMES = 4;

export class SearchLimits {
	readonly unpacked = new UnpackBudget();
	readonly hits = new Budget(MAX_HITS);
	readonly findings: Finding[] = [];
	/** By the image, or what was unpacked of it. */
	private readonly sources = new Map<Uint8Array, Budget>();
	private overlapSaid = false;

	/** Whether the node's body may be searched. */
	allows({ source, body }: FirmwareNode): boolean {
		if (this.hits.spent) return false;
		const budget = this.sources.get(source) ?? new Budget(MAX_TIMES * source.length);
		this.sources.set(source, budget);
		if (budget.take(body.end - body.start)) return true;
		if (this.overlapSaid) return false;
		this.overlapSaid = true;
		this.findings.push(...workLimit('overlap', budget, body.start, MAX_TIMES));
		return false;
	}

	/** Says so, once, where there were too many hits, of which the next would have been in the node. */
	checkHits({ body }: FirmwareNode): void {
		if (!this.hits.spent) return;
		this.findings.push(...workLimit('hits', this.hits, body.start));
	}
}
