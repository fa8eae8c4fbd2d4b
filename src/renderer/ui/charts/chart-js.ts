import { Chart, Filler, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';

// Only what is drawn here; imported when the first chart is on a page, so that pages without one never load it.
Chart.register(Filler, LinearScale, LineController, LineElement, PointElement, Tooltip);

export { Chart };
