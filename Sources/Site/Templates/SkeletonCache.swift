import Synchronization

/// The skeletons of one template.
final class SkeletonCache: Sendable {
  /// The members of its view that the template names; no others are asked for their texts.
  let members: [Int]
  private let kept = Mutex<[Signature: [Kept]]>([:])

  private struct Kept {
    let variant: String
    let skeleton: Skeleton
  }

  init(members: [Int]) {
    self.members = members
  }

  func skeleton(_ signature: Signature, variant: String, make: () -> Skeleton) -> Skeleton {
    let known = kept.withLock { $0[signature]?.first { $0.variant == variant }?.skeleton }
    if let known { return known }
    let skeleton = make()
    kept.withLock { $0[signature, default: []].append(Kept(variant: variant, skeleton: skeleton)) }
    return skeleton
  }
}
