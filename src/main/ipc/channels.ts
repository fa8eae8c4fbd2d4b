/** The only two channels between a window and the app. The preload, which can import nothing of ours, repeats them. */
export const callChannel = 'throughline:call';
export const eventChannel = 'throughline:event';
