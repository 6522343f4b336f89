/** A ROM to scale: what of QEMU's ROM BAR is the file, and what lies where in the file. */
import { readableSize, readableSizeZh } from '../../../bytes/readable-size.js';
import { romBarSize } from '../../../consumers/rom-bar.js';
import type { InspectedFile } from '../../../report/named-file.js';
import { regionNameIn } from '../../../report/region-names.js';
import { useSpeech } from '../language.js';
import { type Block, Strip } from '../parts/strip.js';
import { ROM } from './texts.js';

const LOOKS: Readonly<Record<string, Block['look']>> = {
	image: 'part',
	vbios: 'part',
	pe: 'part',
	te: 'part',
	vbt: 'part',
	header: 'deep',
	zeros: 'hatch',
	blank: 'hatch',
};

export function RomPicture({ size, regions, images }: Pick<InspectedFile, 'size' | 'regions' | 'images'>) {
	const { say, language } = useSpeech();
	const sizeOf = language === 'zh' ? readableSizeZh : readableSize;
	if (size === 0) return null;
	const bar = romBarSize(size);
	const inBar: Block[] = [
		{ start: 0, end: size, title: say(ROM.theFile), look: 'vol' },
		...(bar > size ? [{ start: size, end: bar, title: say(ROM.zeros), look: 'hatch' as const }] : []),
	];
	const inFile = regions.map((region) => ({
		start: region.start,
		end: region.end,
		title: regionNameIn(region, images, language),
		look: LOOKS[region.kind] ?? 'file',
	}));
	return (
		<section>
			<h3>{say(ROM.scale)}</h3>
			<figure class="map">
				<Strip title={say(ROM.inBar)} about={sizeOf(bar)} size={bar} blocks={inBar} />
				{inFile.length > 0 && <Strip title={say(ROM.inFile)} about={sizeOf(size)} size={size} blocks={inFile} />}
			</figure>
		</section>
	);
}
