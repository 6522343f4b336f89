/** Shows work only if it takes longer than people notice. */
import { useEffect, useState } from 'preact/hooks';

const NOTICED_AFTER = 300;

/** Whether something has been going on for so long. */
export function useLate(isGoingOn: boolean): boolean {
	const [isLate, setLate] = useState(false);
	useEffect(() => {
		if (!isGoingOn) return setLate(false);
		const timer = setTimeout(() => setLate(true), NOTICED_AFTER);
		return () => clearTimeout(timer);
	}, [isGoingOn]);
	return isLate && isGoingOn;
}
