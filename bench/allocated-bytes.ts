import { type HeapProfiler, Session } from 'node:inspector/promises';

const sampling = 1024; // Bytes between two samples, on average.

/** The bytes of heap that `work` takes, with what is collected while it runs; by sampling, so that briefer work needs more rounds. */
export async function allocatedBytes(work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.startSampling', {
      samplingInterval: sampling,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    work();
    const { profile } = await session.post('HeapProfiler.stopSampling');
    return bytesUnder(profile.head);
  } finally {
    session.disconnect();
  }
}

function bytesUnder({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number {
  return children.reduce((sum, each) => sum + bytesUnder(each), selfSize);
}
