/** A VFCT table and what became of its images. */
import type { VfctImageReport, VfctReport } from '../../report/vfct-report.js';

export interface WrittenImage extends Omit<VfctImageReport, 'bytes'> {
	/** Missing with --list, and for an image that is truncated. */
	readonly file?: string;
	readonly state?: 'written' | 'there already';
}

export interface WrittenTable extends Omit<VfctReport, 'images'> {
	readonly file: string;
	/** Bytes that were read. */
	readonly size: number;
	readonly sha256: string;
	readonly images: readonly WrittenImage[];
}
