import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'

/** Takes the file that another page handed on with its step here, once: the way back must not take it again. */
export function useHandedFile(place: string, take: (file: Blob) => void): void {
  const { state } = useLocation()
  const navigate = useNavigate()
  const handed: unknown = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined
  const taken = useRef<Blob>(undefined)
  const onHanded = useEffectEvent((file: Blob) => {
    taken.current = file
    void navigate(place, { replace: true })
    take(file)
  })
  useEffect(() => {
    if (handed instanceof Blob && handed !== taken.current) onHanded(handed)
  }, [handed])
}
