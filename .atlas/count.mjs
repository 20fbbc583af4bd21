// Prints "passed failed" from a test report: CTRF (xUnit), Vitest or Playwright JSON.
// A skipped test counts as failed: here a test that does not run proves nothing. Pending is the explicit run of ./atlas fuzz, which is no test.
import { readFileSync } from 'node:fs';

function count(report) {
  if (report.results?.summary) {
    const { tests, passed, pending } = report.results.summary;
    return [passed, tests - passed - pending];
  }
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return [expected + flaky, unexpected + skipped + report.errors.length];
  }
  const brokenFiles = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return [report.numPassedTests, report.numTotalTests - report.numPassedTests + brokenFiles];
}

try {
  console.log(count(JSON.parse(readFileSync(process.argv[2], 'utf8'))).join(' '));
} catch (error) {
  console.error(`count: ${error.message}`);
  console.log('0 1');
}
