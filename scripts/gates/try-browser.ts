import { launchBrowser } from '../../tests/support/browser.ts';

/** Unpacks the test browser once, before several suites want it, and sees that it draws a page. */
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  await page.setContent('<h1>Throughline</h1>');
  if ((await page.textContent('h1')) !== 'Throughline')
    throw new Error('The test browser does not show a page');
} finally {
  await browser.close();
}
