/** A ROM to scale: its images, their headers field by field, and what lies between; and the bytes of what is chosen. */
import { useState } from 'preact/hooks';
import { romBarSize } from '../../../consumers/rom-bar.js';
import type { FileViewProps } from '../file/file-view.js';
import { ROM } from '../file/texts.js';
import { useSpeech } from '../language.js';
import { Why } from '../parts/why.js';
import { visible } from '../visible.js';
import { HexView } from './hex-view.js';
import { Picture } from './picture.js';
import { MAP } from './texts.js';
import { usePicture } from './use-picture.js';

export function RomMap({ file: { id, size }, result }: FileViewProps) {
	const { say } = useSpeech();
	const [chosen, choose] = useState<number>();
	const drawn = usePicture(id, 0);
	const { picture, why } = drawn ?? {};
	if (drawn !== undefined && picture === undefined && why === undefined) return null;
	const box = picture?.boxes[chosen ?? -1];
	const bar = romBarSize(size);
	return (
		<section>
			<h3>{say(ROM.scale)}</h3>
			{why !== undefined && <Why said={why} />}
			{picture !== undefined && (
				<>
					<Picture picture={picture} hint={say(MAP.romHint)} chosen={chosen} choose={choose} />
					{result.inspect.kind === 'option-rom' && <p class="small dim">{say(MAP.romBar, { bytes: size, bar })}</p>}
				</>
			)}
			{box !== undefined && !box.unpacked && (
				<>
					<h4>{say(MAP.hexOf, { what: visible(box.label) })}</h4>
					<HexView
						key={`${box.offset}-${box.size}`}
						file={id}
						node={[0]}
						start={box.offset}
						end={box.offset + box.size}
						label={say(MAP.hexOf, { what: visible(box.label) })}
					/>
				</>
			)}
		</section>
	);
}
